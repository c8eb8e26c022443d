import type { ReactNode } from 'react'

export default function AuthLayout({ children }: { children: ReactNode }) {
  return <div className="flex min-h-dvh flex-col items-center px-4 pt-[clamp(2.5rem,18dvh,12rem)] pb-10">{children}</div>
}
