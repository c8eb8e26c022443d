import { EmptyState } from '@/components/ui/empty-state'
import { KeyCap } from '@/components/ui/key-cap'

/** Beside the list while no session is open. */
export function NothingOpen() {
  return (
    <section aria-label="Session" className="hidden min-w-0 flex-1 md:flex">
      <EmptyState icon="sessions" title="No session is open">
        Choose one from the list, or press <KeyCap shortcut="J" /> to begin with the most urgent. <KeyCap shortcut="?" /> shows every key.
      </EmptyState>
    </section>
  )
}
