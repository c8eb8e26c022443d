import type { Metadata } from 'next'
import { signedIn } from '@/app/signed-in'
import { ReplyTexts } from '@/components/wording/reply-texts'

export const metadata: Metadata = { title: 'Reply texts' }

export default async function Page() {
  await signedIn('administrator')
  return <ReplyTexts />
}
