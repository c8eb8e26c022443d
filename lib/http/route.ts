import 'server-only'
import { z } from 'zod'
import { type Asker, mayActAs, type Role } from '@/lib/auth/model'
import { refuseUnknown, whoAsks } from '@/lib/auth/server'
import { AppError, invalid, statusOf } from '@/lib/errors'
import { log } from '@/lib/log'
import { readBytes } from './body'
import { refuseForeignOrigin, refuseOtherSite } from './origin'

interface Sent<Params, Query, Body> {
  request: Request
  params: Params
  query: Query
  body: Body
}

interface Asked<Params, Query, Body> extends Sent<Params, Query, Body> {
  person: Asker
}

/** What a route says of itself in the machine-readable contract; `bin/openapi.ts` writes it down. */
interface Told<Answer> {
  /** One line, without a full stop. */
  summary?: string
  /** What it answers when all is well; none for an answer without a body. */
  answer?: z.ZodType<Answer>
  /** With which statuses; 200 when left out. */
  statuses?: number[]
  /** What kind of body it takes and gives, where that is not JSON. */
  takes?: string[]
  gives?: string
}

interface Shape<Params, Query, Body, Answer> extends Told<Answer> {
  params?: z.ZodType<Params>
  query?: z.ZodType<Query>
  body?: z.ZodType<Body>
}

interface Spec<Params, Query, Body, Answer> extends Shape<Params, Query, Body, Answer> {
  role: Role
  /** Belongs to a person: an API key is refused, whatever its role. */
  isPersonal?: boolean
}

/** The schemas that a route validates with; what the machine-readable contract is made of. */
export interface Contract extends Told<unknown> {
  role: Role | null
  params?: z.ZodType
  query?: z.ZodType
  body?: z.ZodType
}

interface Context {
  params: Promise<Record<string, string | string[] | undefined>>
}

/** The path parameter of a thing that has an id of ours. */
export const byId = z.object({ id: z.uuid() })

/** A response that holds such a value. */
type Answered<Value> = Response & { readonly holds?: Value }

type Handler = (request: Request, context: Context) => Promise<Response>
type Route = Handler & { contract: Contract }

/**
 * One shape for every route of a signed-in person or an API key: who asks (401, 403), from where (403), what (404 for ids in the path, 400 for the rest),
 * then `work`. A plain value is answered as 200 JSON, a Response as it is; what is thrown becomes a problem document.
 */
export function route<Params = unknown, Query = unknown, Body = unknown, Answer = unknown>(
  spec: Spec<Params, Query, Body, Answer>,
  work: (asked: Asked<Params, Query, Body>) => Promise<NoInfer<Answer> | Answered<NoInfer<Answer>>>,
): Route {
  return guarded(spec, async (request, context) => {
    const person = (await whoAsks(request.headers)) ?? (await refuseUnknown(request.headers))
    // No other site can add a key to the requests that it starts.
    if (!person.isKey) refuseForeignOrigin(request)
    if (person.isKey && spec.isPersonal) throw new AppError('forbidden', 'This needs a person who is signed in, not an API key')
    if (!mayActAs(person.role, spec.role)) throw new AppError('forbidden', `This needs the role ${spec.role}`)
    const answer = await work({ person, ...(await read(spec, request, context)) })
    return answer instanceof Response ? answer : answered(answer)
  })
}

/** The same shape for the few routes that need no sign-in, signing in among them: only a browser that stands on another site is refused. */
export function openRoute<Params = unknown, Query = unknown, Body = unknown, Answer = unknown>(
  shape: Shape<Params, Query, Body, Answer>,
  work: (sent: Sent<Params, Query, Body>) => Promise<NoInfer<Answer> | Answered<NoInfer<Answer>>>,
): Route {
  return guarded(shape, async (request, context) => {
    refuseOtherSite(request)
    const answer = await work(await read(shape, request, context))
    return answer instanceof Response ? answer : answered(answer)
  })
}

async function read<Params, Query, Body>(
  shape: Shape<Params, Query, Body, unknown>,
  request: Request,
  context: Context,
): Promise<Sent<Params, Query, Body>> {
  const params = parsePath(shape.params, await context.params)
  const query = parse(shape.query, Object.fromEntries(new URL(request.url).searchParams))
  const body = shape.body ? parse(shape.body, await readJson(request)) : (undefined as Body)
  return { request, params, query, body }
}

/** A JSON answer that nobody may keep. */
export function answered<const Value>(value: Value, status = 200, cookies: string[] = []): Answered<Value> {
  const headers = new Headers({ 'cache-control': 'no-store' })
  for (const cookie of cookies) headers.append('set-cookie', cookie)
  return Response.json(value, { status, headers })
}

/** The answer where there is nothing to say. */
export function noContent(): Answered<never> {
  return new Response(null, { status: 204, headers: { 'cache-control': 'no-store' } })
}

/** Turns what `work` throws into a problem document, and carries what the route says of itself; for the few routes that anyone may call. */
export function guarded(told: Omit<Contract, 'role'> & { role?: Role }, work: Handler): Route {
  const handler: Handler = async (request, context) => {
    try {
      if (request.headers.get('content-encoding')) throw new AppError('unsupported_encoding', 'Send the body without a Content-Encoding')
      return await work(request, context)
    } catch (error) {
      return problem(error)
    }
  }
  return Object.assign(handler, { contract: { ...told, role: told.role ?? null } })
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
    { status, headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store', ...retryAfter(known) } },
  )
}

/** Seconds until asking again makes sense, when the error knows. */
function retryAfter({ extra }: AppError): Record<string, string> {
  return typeof extra.retryAfter === 'number' ? { 'retry-after': String(extra.retryAfter) } : {}
}

function titleOf(code: string): string {
  return code.charAt(0).toUpperCase() + code.slice(1).replaceAll('_', ' ')
}

async function readJson(request: Request): Promise<unknown> {
  const bytes = await readBytes(request)
  try {
    return JSON.parse(bytes.toString())
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
