import type { Metadata } from 'next'
import { signedIn } from '@/app/signed-in'
import { TeamPage } from '@/components/team/team-page'

export const metadata: Metadata = { title: 'Team' }

export default async function Page() {
  const { id } = await signedIn('administrator')
  return <TeamPage me={id} />
}
