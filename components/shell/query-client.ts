import { QueryCache, QueryClient } from '@tanstack/react-query'
import { ApiError } from '@/lib/http/fetch'

const mayPass = (error: Error) => error instanceof ApiError && (error.code === 'offline' || error.status >= 500)

/** The cache of one browser tab, or of one server rendering. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    queryCache: new QueryCache({ onError: leaveWhenSignedOut }),
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        retry: (failures, error) => mayPass(error) && failures < 3,
        // The server may run on this very machine: the browser's idea of being offline does not decide.
        networkMode: 'always',
        refetchOnWindowFocus: true,
      },
      mutations: { retry: false, networkMode: 'always' },
    },
  })
}

function leaveWhenSignedOut(error: Error): void {
  if (!(error instanceof ApiError) || error.status !== 401) return
  const from = window.location.pathname + window.location.search
  window.location.assign(`/sign-in?next=${encodeURIComponent(from)}`)
}
