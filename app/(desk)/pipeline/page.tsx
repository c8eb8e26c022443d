import type { Metadata } from 'next'
import { signedIn } from '@/app/signed-in'
import { Board } from '@/components/pipeline/board'

export const metadata: Metadata = { title: 'Pipeline' }

export default async function PipelinePage() {
  return <Board me={await signedIn()} />
}
