import { route } from '@/lib/http/route'
import { replayJournal } from '@/lib/journal/entries'

/** Everything that holds dead letters, once more. */
export const POST = route({ role: 'administrator' }, async () => ({ replayed: await replayJournal() }))
