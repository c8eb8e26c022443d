import { ButtonLink } from '@/components/ui/button-link'
import { EmptyState } from '@/components/ui/empty-state'

export default function DeskNotFound() {
  return (
    <EmptyState
      isPage
      icon="search"
      title="There is nothing at this address"
      action={<ButtonLink href="/sessions">Go to the sessions</ButtonLink>}
    >
      It may have been deleted, or the address is not right.
    </EmptyState>
  )
}
