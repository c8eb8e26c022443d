import type { Metadata } from 'next'
import { WholePage } from '@/components/shell/whole-page'

export const metadata: Metadata = { title: 'Not open to you' }

export default function Forbidden() {
  return (
    <WholePage icon="lock" title="This page is not open to you">
      Your role does not include it. Ask an administrator if you need it.
    </WholePage>
  )
}
