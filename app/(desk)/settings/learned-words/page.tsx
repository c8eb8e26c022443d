import type { Metadata } from 'next'
import { signedIn } from '@/app/signed-in'
import { LearnedWords } from '@/components/aliases/learned-words'

export const metadata: Metadata = { title: 'Learned words' }

export default async function Page() {
  await signedIn('supervisor')
  return <LearnedWords />
}
