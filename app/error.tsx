'use client'

import { WholePage } from '@/components/shell/whole-page'
import { Button } from '@/components/ui/button'

export default function ErrorPage({ retry }: { error: unknown; retry: () => void }) {
  return (
    <WholePage icon="warning" title="This page could not be shown" action={<Button onPress={retry}>Try again</Button>}>
      Something went wrong on our side and has been logged. What you sent before is safe.
    </WholePage>
  )
}
