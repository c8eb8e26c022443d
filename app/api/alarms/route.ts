import { listAlarms } from '@/lib/channels/alarms'
import { route } from '@/lib/http/route'

export const GET = route({ role: 'operator' }, () => listAlarms())
