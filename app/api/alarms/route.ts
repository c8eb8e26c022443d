import { listDead } from '@/lib/announcements/read'
import { mayActAs } from '@/lib/auth/model'
import { alarmList } from '@/lib/channels/alarm-list'
import { listAlarms } from '@/lib/channels/alarms'
import { route } from '@/lib/http/route'

const told = { summary: 'What stands in the way of whole channels, or of telling other systems', answer: alarmList }

export const GET = route({ role: 'operator', ...told }, async ({ person }) => {
  const { items } = await listAlarms()
  const dead = mayActAs(person.role, 'administrator') ? await listDead() : []
  return { items: [...items, ...dead] }
})
