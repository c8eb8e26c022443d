import 'server-only'
import { z } from 'zod'
import { mayActAs, type Person, type Role } from '@/lib/auth/model'
import { whoAsks } from '@/lib/auth/server'
import { env } from '@/lib/env'
import { AppError, invalid, statusOf } from '@/lib/errors'
import { log } from '@/lib/log'

interface Asked<Params, Query, Body> {
  request: Request
  person: Person
  params: Params
  query: Query
  body: Body
}

interface Spec<Params, Query, Body> {
  role: Role
  params?: z.ZodType<Params>
  query?: z.ZodType<Query>
  body?: z.ZodType<Body>
}

interface Context {
  params: Promise<Record<string, string | string[] | undefined>>
}

type Handler = (request: Request, context: Context) => Promise<Response>

/**
 * One shape for every route of a signed-in person: who asks (401, 403), from where (403), what (404 for ids in the path, 400 for the rest),
 * then `work`. A plain value is answered as 200 JSON, a Response as it is; what is thrown becomes a problem document.
 */
export function route<Params = unknown, Query = unknown, Body = unknown>(
  spec: Spec<Params, Query, Body>,
  work: (asked: Asked<Params, Query, Body>) => Promise<unknown>,
): Handler {
  return guarded(async (request, context) => {
    const person = await whoAsks(request.headers)
    if (!person) throw new AppError('unauthenticated', 'Sign in first')
    refuseForeignOrigin(request)
    if (!mayActAs(person.role, spec.role)) throw new AppError('forbidden', `This needs the role ${spec.role}`)
    const params = parsePath(spec.params, await context.params)
    const url = new URL(request.url)
    const query = parse(spec.query, Object.fromEntries(url.searchParams))
    const body = spec.body ? parse(spec.body, await readJson(request)) : (undefined as Body)
    const answer = await work({ request, person, params, query, body })
    return answer instanceof Response ? answer : answered(answer)
  })
}

/** A JSON answer that nobody may keep. */
export function answered(value: unknown, status = 200): Response {
  return Response.json(value, { status, headers: { 'cache-control': 'no-store' } })
}

/** Turns what `work` throws into a problem document; for the few routes that anyone may call. */
export function guarded(work: Handler): Handler {
  return async (request, context) => {
    try {
      if (request.headers.get('content-encoding')) throw new AppError('unsupported_encoding', 'Send the body without a Content-Encoding')
      return await work(request, context)
    } catch (error) {
      return problem(error)
    }
  }
}

/** RFC 9457. An error that nobody foresaw tells the log everything and the caller nothing. */
export function problem(error: unknown): Response {
  const known = error instanceof AppError ? error : new AppError('internal_error', 'Something went wrong on our side. It has been logged.')
  if (known.code === 'internal_error') log().error({ err: error }, 'request failed')
  const status = statusOf[known.code]
  return new Response(
    JSON.stringify({
      type: `urn:stockreply:problem:${known.code}`,
      title: titleOf(known.code),
      status,
      detail: known.message,
      code: known.code,
      ...known.extra,
    }),
    { status, headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store' } },
  )
}

function titleOf(code: string): string {
  return code.charAt(0).toUpperCase() + code.slice(1).replaceAll('_', ' ')
}

/** Cookies travel with requests that other sites start; such a request may read nothing here and change nothing. */
export function refuseForeignOrigin(request: Request): void {
  if (request.method === 'GET' || request.method === 'HEAD' || !request.headers.has('cookie')) return
  const site = request.headers.get('sec-fetch-site')
  const origin = request.headers.get('origin')
  const ours = origin === null ? site === 'same-origin' : origin === new URL(env().APP_URL).origin
  if (!ours || site === 'cross-site') throw new AppError('forbidden', 'This request came from another site')
}

async function readJson(request: Request): Promise<unknown> {
  const length = Number(request.headers.get('content-length') ?? 0)
  if (length > 1_048_576) throw new AppError('too_large', 'The body is over 1 MiB')
  try {
    return await request.json()
  } catch {
    throw new AppError('invalid_json', 'The body is not JSON')
  }
}

function parse<T>(schema: z.ZodType<T> | undefined, value: unknown): T {
  const read = (schema ?? (z.unknown() as unknown as z.ZodType<T>)).safeParse(value)
  if (read.success) return read.data
  throw invalid(read.error.issues.map((issue) => ({ path: issue.path.join('.'), message: issue.message })))
}

function parsePath<T>(schema: z.ZodType<T> | undefined, value: unknown): T {
  try {
    return parse(schema, value)
  } catch {
    throw new AppError('not_found', 'There is no such thing here')
  }
}
