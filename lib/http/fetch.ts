import type { z } from 'zod'

/** What the server said no to, with its stable code and the fields of the problem document. */
export class ApiError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    detail: string,
    readonly problem: Record<string, unknown> = {},
  ) {
    super(detail)
  }
}

interface Options {
  method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  body?: unknown
  signal?: AbortSignal
  /** Goes on when the page that asks is left. */
  keepalive?: boolean
}

/** Asks the server and checks what it answers. Throws ApiError; `offline` when nobody answered. */
export async function fetchJson<T>(path: string, schema: z.ZodType<T>, { method = 'GET', body, ...rest }: Options = {}): Promise<T> {
  const answer = await ask(path, {
    ...rest,
    method,
    headers: body === undefined ? {} : { 'content-type': 'application/json' },
    body: body === undefined ? undefined : JSON.stringify(body),
  })
  const value: unknown = await answer.json().catch(() => null)
  if (!answer.ok) throw asError(answer.status, value)
  return schema.parse(value)
}

async function ask(path: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(path, { ...init, credentials: 'same-origin', cache: 'no-store' })
  } catch (error) {
    if (init.signal?.aborted) throw error
    throw new ApiError(0, 'offline', 'No connection to the server')
  }
}

function asError(status: number, value: unknown): ApiError {
  const problem = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
  const text = (key: string, fallback: string) => (typeof problem[key] === 'string' ? problem[key] : fallback)
  return new ApiError(status, text('code', 'internal_error'), text('detail', 'The server did not say why'), problem)
}
