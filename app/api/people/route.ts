import { route } from '@/lib/http/route'
import { peopleList } from '@/lib/team/model'
import { listPeople } from '@/lib/team/server'

export const GET = route({ role: 'operator', summary: 'Who may be given work, by name', answer: peopleList }, listPeople)
