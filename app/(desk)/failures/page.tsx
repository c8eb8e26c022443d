import type { Metadata } from 'next'
import { FailureDesk } from '@/components/failures/failure-desk'

export const metadata: Metadata = { title: 'Failures' }

export default function FailuresPage() {
  return <FailureDesk />
}
