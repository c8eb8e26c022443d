import { ButtonLink } from '@/components/ui/button-link'
import { EmptyState } from '@/components/ui/empty-state'

/** Stands where a page would that this person's role does not open. */
export function Forbidden() {
  return (
    <EmptyState
      isPage
      icon="lock"
      title="This page is not open to you"
      action={<ButtonLink href="/sessions">Go to the sessions</ButtonLink>}
    >
      It needs a role with more rights than yours. Ask an administrator if you need it.
    </EmptyState>
  )
}
