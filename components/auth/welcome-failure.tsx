import { ButtonLink } from '@/components/ui/button-link'
import { Notice } from '@/components/ui/notice'

interface Props {
  error: Error
  /** The password stands, only signing in with it went wrong. */
  isPasswordSet: boolean
}

/** Why the password was not set, or the sign-in did not follow. */
export function WelcomeFailure({ error, isPasswordSet }: Props) {
  if (!isPasswordSet) {
    return (
      <Notice look="error" title="The password was not set" isAlert>
        {error.message}
      </Notice>
    )
  }
  return (
    <Notice look="warning" title="Your password is set" isAlert action={<ButtonLink href="/sign-in">Sign in</ButtonLink>}>
      Signing you in did not work: {error.message}
    </Notice>
  )
}
