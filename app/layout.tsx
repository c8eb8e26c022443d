import type { Metadata, Viewport } from 'next'
import { headers } from 'next/headers'
import type { ReactNode } from 'react'
import { Providers } from '@/components/shell/providers'
import { latinFont } from './latin-font'
import './globals.css'

export const metadata: Metadata = {
  title: { default: 'Stockreply', template: '%s · Stockreply' },
  description: 'The desk where “do you have it?” gets a true answer',
  robots: { index: false, follow: false },
}

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  viewportFit: 'cover',
  interactiveWidget: 'resizes-content',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#f4f6f7' },
    { media: '(prefers-color-scheme: dark)', color: '#0b0d0f' },
  ],
}

export default async function RootLayout({ children }: { children: ReactNode }) {
  const nonce = (await headers()).get('x-nonce') ?? undefined
  return (
    <html lang="en" dir="ltr" className={latinFont.variable} suppressHydrationWarning>
      {/* Where react-aria finds the nonce for the styles it adds. */}
      <meta property="csp-nonce" nonce={nonce} />
      <body>
        <Providers nonce={nonce} renderedAt={Date.now()}>
          {children}
        </Providers>
      </body>
    </html>
  )
}
