'use client'

import { focusComposer } from '@/components/replies/composer-focus'
import { focusTemplates } from '@/components/templates/template-focus'
import { Button } from '@/components/ui/button'
import { ButtonLink } from '@/components/ui/button-link'
import { drafts } from '@/lib/drafts/client'
import type { MessageFailure, Remedy } from '@/lib/failures/model'
import { remedyWords } from '@/lib/failures/words'
import type { Message } from '@/lib/sessions/model'
import { CheckCure } from './check-cure'
import { RetryCure } from './retry-cure'

interface Props {
  message: Message
  failure: MessageFailure
  sessionId: string
  acceptsText: boolean
  /** Whether `R` sends this one again. */
  hasRetryKey: boolean
}

/** The one button that cures a failure; nothing where nothing helps from here. */
export function FailureCure({ message, failure, sessionId, acceptsText, hasRetryKey }: Props) {
  switch (failure.remedy) {
    case 'check_first':
      return <CheckCure messageId={message.id} sessionId={sessionId} acceptsText={acceptsText} />
    case 'fix_content':
      return (
        <Button size="small" onPress={() => takeUp(sessionId, message.body ?? '')} isDisabled={!acceptsText}>
          {remedyWords.fix_content}
        </Button>
      )
    case 'fix_channel':
      return (
        <ButtonLink size="small" href="/settings/channels">
          {remedyWords.fix_channel}
        </ButtonLink>
      )
    case 'send_template':
      if (!acceptsText)
        return (
          <Button size="small" onPress={focusTemplates}>
            {remedyWords.send_template}
          </Button>
        )
      return <RetryCure messageId={message.id} sessionId={sessionId} hasKey={hasRetryKey} />
    default:
      return isRetried(failure.remedy, acceptsText) ? <RetryCure messageId={message.id} sessionId={sessionId} hasKey={hasRetryKey} /> : null
  }
}

function isRetried(remedy: Remedy, acceptsText: boolean): boolean {
  return acceptsText && (remedy === 'retry_now' || remedy === 'retry_later')
}

function takeUp(sessionId: string, body: string): void {
  drafts.write(sessionId, body)
  focusComposer()
}
