'use client'

import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import type { IconName } from '@/components/ui/icon'
import { ApiError } from '@/lib/http/fetch'

interface Props {
  error: Error
  onRetry: () => void
  isRetrying?: boolean
}

interface Words {
  icon: IconName
  title: string
  text: string
  /** Asking again may help. */
  mayPass: boolean
}

/** Stands where a page's content would, when it could not be loaded: what is the matter, and the way out. */
export function QueryFailure({ error, onRetry, isRetrying }: Props) {
  const { icon, title, text, mayPass } = wordsFor(error)
  const action = (
    <Button onPress={onRetry} isPending={isRetrying}>
      Try again
    </Button>
  )
  return (
    <div role="alert" className="flex flex-1 flex-col">
      <EmptyState icon={icon} title={title} look={mayPass ? 'error' : 'plain'} action={mayPass && action}>
        {text}
      </EmptyState>
    </div>
  )
}

function wordsFor(error: Error): Words {
  const { code, message } = error instanceof ApiError ? error : { code: 'screen', message: '' }
  switch (code) {
    case 'offline':
      return {
        icon: 'offline',
        title: 'No connection to the server',
        text: 'Nothing is lost. It loads once the server answers.',
        mayPass: true,
      }
    case 'forbidden':
      return { icon: 'lock', title: 'This is not open to you', text: 'Ask an administrator if you need it.', mayPass: false }
    case 'not_found':
      return {
        icon: 'search',
        title: 'This does not exist',
        text: 'It may have been deleted, or the address is not right.',
        mayPass: false,
      }
    case 'screen':
      return {
        icon: 'warning',
        title: 'This could not be shown',
        text: 'The answer was not what this page expects. Reload the page.',
        mayPass: true,
      }
    default:
      return { icon: 'warning', title: 'This could not be loaded', text: message, mayPass: true }
  }
}
