'use client'

import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'

export default function DeskError({ retry }: { error: unknown; retry: () => void }) {
  return (
    <EmptyState isPage icon="warning" look="error" title="This page could not be shown" action={<Button onPress={retry}>Try again</Button>}>
      Something went wrong on our side. What you sent before is safe.
    </EmptyState>
  )
}
