import type { ReactNode } from 'react'
import { signedIn } from '@/app/signed-in'
import { DeskFrame } from '@/components/shell/desk-frame'
import { isSandbox } from '@/lib/sandbox/server'

export default async function DeskLayout({ children }: { children: ReactNode }) {
  const person = await signedIn()
  return (
    <DeskFrame person={person} sandbox={isSandbox()}>
      {children}
    </DeskFrame>
  )
}
