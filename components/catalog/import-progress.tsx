'use client'

import { Progress } from '@/components/ui/progress'
import type { FileProgress } from '@/lib/catalog/import/client'

const words: Record<FileProgress['step'], string> = {
  sending: 'Sending the file',
  reading: 'Reading the file',
  comparing: 'Comparing with the catalogue',
  saving: 'Saving',
}

/** How far a file is. */
export function ImportProgress({ progress }: { progress: FileProgress | null }) {
  const { step, done, total } = progress ?? { step: 'sending', done: 0, total: 0 }
  const counted = total > 0 && step !== 'sending' ? ` · ${done.toLocaleString('en-GB')} of ${total.toLocaleString('en-GB')}` : ''
  return <Progress label={`${words[step]}${counted}`} done={done} total={total} />
}
