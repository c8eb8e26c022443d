import { listCategories } from '@/lib/catalog/search/server'
import { route } from '@/lib/http/route'

export const GET = route({ role: 'operator' }, () => listCategories())
