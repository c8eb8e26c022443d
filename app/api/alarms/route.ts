import { alarmList } from '@/lib/channels/alarm-list'
import { listAlarms } from '@/lib/channels/alarms'
import { route } from '@/lib/http/route'

export const GET = route({ role: 'operator', summary: 'What stands in the way of whole channels', answer: alarmList }, () => listAlarms())
