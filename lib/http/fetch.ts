import { z } from 'zod'

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
  /** A Blob goes as it is, with its own type; anything else as JSON. */
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
    ...(body instanceof Blob ? { body, headers: { 'content-type': body.type } } : asJson(body)),
  })
  const value: unknown = await answer.json().catch(() => null)
  if (!answer.ok) throw asError(answer.status, value)
  return schema.parse(value)
}

function asJson(body: unknown): RequestInit {
  return body === undefined ? {} : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }
}

const fieldErrors = z.array(z.object({ path: z.string(), message: z.string() }))

/** The fields that the server complains about; none when the trouble lies elsewhere. */
export function problemErrors(error: Error): z.infer<typeof fieldErrors> {
  return error instanceof ApiError ? fieldErrors.catch([]).parse(error.problem.errors) : []
}

async function ask(path: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(path, { ...init, credentials: 'same-origin', cache: 'no-store' })
  } catch (error) {
    if (init.signal?.aborted) throw error
    throw new ApiError(0, 'offline', 'No connection to the server')
  }
}

/** The error that a problem document tells of. */
export function asError(status: number, value: unknown): ApiError {
  const problem = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
  const text = (key: string, fallback: string) => (typeof problem[key] === 'string' ? problem[key] : fallback)
  return new ApiError(status, text('code', 'internal_error'), text('detail', 'The server did not say why'), problem)
}
