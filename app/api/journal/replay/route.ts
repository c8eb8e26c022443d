import { z } from 'zod'
import { route } from '@/lib/http/route'
import { replayJournal } from '@/lib/journal/entries'

/** Everything that holds dead letters, once more. */
export const POST = route(
  { role: 'administrator', summary: 'Work off again all that holds dead letters', answer: z.object({ replayed: z.number().int() }) },
  async () => ({ replayed: await replayJournal() }),
)
