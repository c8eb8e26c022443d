import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { AuthCard } from '@/components/auth/auth-card'
import { WelcomeForm } from '@/components/auth/welcome-form'
import { ButtonLink } from '@/components/ui/button-link'
import { findWelcome } from '@/lib/welcome/server'

export const metadata: Metadata = { title: 'Set your password' }

interface Props {
  params: Promise<{ token: string }>
}

export default async function WelcomePage({ params }: Props) {
  const { token } = await params
  const { welcome, problem } = await findWelcome(token, await headers())
  if (!welcome) {
    return (
      <AuthCard title="This link does not work">
        <p className="text-14 text-text-2">{problem}</p>
        <ButtonLink href="/sign-in">Go to signing in</ButtonLink>
      </AuthCard>
    )
  }
  return (
    <AuthCard title={`Welcome, ${welcome.name}`}>
      <p className="text-14 text-text-2">Choose a password for the desk. You sign in with it from now on.</p>
      <WelcomeForm token={token} email={welcome.email} />
    </AuthCard>
  )
}
