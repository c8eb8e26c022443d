import type { Metadata } from 'next'
import { WholePage } from '@/components/shell/whole-page'

export const metadata: Metadata = { title: 'Not found' }

export default function NotFound() {
  return (
    <WholePage icon="search" title="There is nothing at this address">
      It may have been deleted, or the address is not right.
    </WholePage>
  )
}
