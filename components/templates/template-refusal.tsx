'use client'

import { refusalWords } from '@/components/replies/refusal-words'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import type { Templating } from './use-templating'

/** Why the last template did not go. */
export function TemplateRefusal({ templating: { refused, insist, dismiss } }: { templating: Templating }) {
  const refusal = refused?.refusal
  if (!refusal || refusal.kind === 'moved') return null
  const isStock = refusal.kind === 'stock'
  return (
    <Notice
      isAlert
      look={isStock ? 'warning' : 'error'}
      title={isStock ? 'The stock has changed' : 'This was not sent'}
      action={
        <>
          <Button size="small" look="quiet" onPress={dismiss}>
            Close
          </Button>
          <Button size="small" onPress={() => insist(isStock ? { acceptAvailabilityChange: true } : {})}>
            {isStock ? 'Send mine as it is' : 'Send again'}
          </Button>
        </>
      }
    >
      {isStock
        ? `Nothing was sent: “${refusal.before.label}” is now “${refusal.after.label || 'not known'}”. The fields hold what is true now.`
        : refusalWords(refusal)}
    </Notice>
  )
}
