'use client'

import { QueryClientProvider } from '@tanstack/react-query'
import { useRouter } from 'next/navigation'
import { ThemeProvider } from 'next-themes'
import { NuqsAdapter } from 'nuqs/adapters/next/app'
import { type ReactNode, useState } from 'react'
import { I18nProvider, RouterProvider } from 'react-aria-components'
import { RenderedAt } from '@/components/ui/use-now'
import { createQueryClient } from './query-client'

declare module 'react-aria-components' {
  interface RouterConfig {
    routerOptions: NonNullable<Parameters<ReturnType<typeof useRouter>['push']>[1]>
  }
}

interface Props {
  /** Of this answer's Content-Security-Policy. */
  nonce: string | undefined
  /** When the server rendered the page, so that browser and server first draw the same durations. */
  renderedAt: number
  children: ReactNode
}

/** What every page stands on: theme, router, locale of the controls, one query cache, one clock. */
export function Providers({ nonce, renderedAt, children }: Props) {
  const router = useRouter()
  const [queryClient] = useState(createQueryClient)
  return (
    <ThemeProvider attribute="data-theme" nonce={nonce} disableTransitionOnChange>
      <RouterProvider navigate={(href, options) => router.push(href, options)}>
        <I18nProvider locale="en-GB">
          <QueryClientProvider client={queryClient}>
            <NuqsAdapter>
              <RenderedAt value={renderedAt}>{children}</RenderedAt>
            </NuqsAdapter>
          </QueryClientProvider>
        </I18nProvider>
      </RouterProvider>
    </ThemeProvider>
  )
}
