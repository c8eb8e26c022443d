import type { Metadata } from 'next'
import { signedIn } from '@/app/signed-in'
import { ChannelSettings } from '@/components/channels/channel-settings'
import { isSandbox } from '@/lib/sandbox/server'

export const metadata: Metadata = { title: 'Channels' }

export default async function ChannelsPage() {
  await signedIn('administrator')
  return <ChannelSettings sandbox={isSandbox()} />
}
