import { EmptyState } from '@/components/ui/empty-state'

export default function DeskForbidden() {
  return (
    <EmptyState icon="lock" title="This page is not open to you">
      Your role does not include it. Ask an administrator if you need it.
    </EmptyState>
  )
}
