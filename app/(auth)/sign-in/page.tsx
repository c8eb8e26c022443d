import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { isSignedIn } from '@/app/signed-in'
import { AuthCard } from '@/components/auth/auth-card'
import { SignInForm } from '@/components/auth/sign-in-form'
import { safeNext } from '@/lib/auth/model'

export const metadata: Metadata = { title: 'Sign in' }

interface Props {
  searchParams: Promise<{ next?: string | string[] }>
}

export default async function SignInPage({ searchParams }: Props) {
  const { next } = await searchParams
  const path = safeNext([next].flat()[0])
  if (await isSignedIn()) redirect(path)
  return (
    <AuthCard title="Sign in">
      <SignInForm next={path} />
      <p className="text-12 text-pretty text-text-3">
        An administrator adds you and gives you a link to set your password, also when it is lost.
      </p>
    </AuthCard>
  )
}
