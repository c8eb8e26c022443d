'use client'

import './globals.css'

export default function GlobalError({ retry }: { error: unknown; retry: () => void }) {
  return (
    <html lang="en">
      <body>
        <title>Something went wrong · Stockreply</title>
        <main className="flex min-h-dvh flex-col items-center justify-center gap-4 bg-bg p-6 text-center text-text">
          <h1 className="text-16 font-semibold">Stockreply could not be shown</h1>
          <p className="max-w-md text-14 text-text-2">
            Something went wrong on our side and has been logged. What you sent before is safe.
          </p>
          <button type="button" onClick={retry} className="h-11 rounded-2 border border-line-control bg-raised px-4 text-14 font-medium">
            Try again
          </button>
        </main>
      </body>
    </html>
  )
}
