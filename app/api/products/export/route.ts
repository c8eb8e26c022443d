import { exportCsv } from '@/lib/catalog/export/server'
import { route } from '@/lib/http/route'

export const GET = route({ role: 'operator' }, () => exportCsv())
