import { z } from 'zod'
import { limit } from '@/lib/http/cursor'
import { route } from '@/lib/http/route'
import { sessionList, sessionView } from '@/lib/sessions/model'
import { listSessions, listSessionsById } from '@/lib/sessions/read'

const query = z.object({
  view: sessionView.default('all'),
  q: z.string().max(200).optional(),
  assignee: z.string().max(100).optional(),
  cursor: z.string().max(500).optional(),
  limit,
  /** Just these rows, for a screen that shows them already. */
  ids: z
    .string()
    .transform((text) => text.split(',').filter(Boolean))
    .pipe(z.array(z.uuid()).max(100))
    .optional(),
})

export const GET = route(
  { role: 'operator', summary: 'Sessions, who waits first', answer: sessionList, query },
  ({ query: { ids, ...filter } }) => (ids ? listSessionsById(ids) : listSessions(filter)),
)
