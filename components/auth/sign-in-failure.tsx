import { Notice } from '@/components/ui/notice'
import { ApiError } from '@/lib/http/fetch'

/** Why nobody was signed in, and what to do about it. */
export function SignInFailure({ error }: { error: Error }) {
  const { title, text } = wordsFor(error)
  return (
    <Notice look="error" title={title} isAlert>
      {text}
    </Notice>
  )
}

function wordsFor(error: Error): { title: string; text: string } {
  const { code, message } = error instanceof ApiError ? error : { code: '', message: '' }
  switch (code) {
    case 'unauthenticated':
      return {
        title: 'E-mail address and password do not match',
        text: 'Look at both once more. An administrator can give you a link to set a new password.',
      }
    case 'too_many_requests':
      return { title: 'Too many failed attempts', text: message.replace('Too many failed attempts. ', '') }
    case 'offline':
      return { title: 'No connection to the server', text: 'Check your connection and try again.' }
    case 'forbidden':
      return { title: 'This page was opened under another address', text: 'Open the desk at the address your administrator gave you.' }
    default:
      return { title: 'Signing in did not work', text: message || 'Reload the page and try again.' }
  }
}
