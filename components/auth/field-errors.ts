import { z } from 'zod'
import { ApiError } from '@/lib/http/fetch'

/** What is wrong, by field. */
export type FieldErrors = Partial<Record<string, string>>

const named = z.array(z.object({ path: z.string(), message: z.string() }))

/** What `schema` says of a form, the first word on each field; empty when it may be sent. */
export function checkForm(schema: z.ZodType, form: unknown): FieldErrors {
  const issues = schema.safeParse(form).error?.issues ?? []
  return byField(issues.map(({ path, message }) => ({ path: path.join('.'), message })))
}

/** What the server said of a form; empty when it was not about fields. */
export function errorsOf(error: Error | null): FieldErrors {
  const read = named.safeParse(error instanceof ApiError ? error.problem.errors : null)
  return byField(read.data ?? [])
}

function byField(errors: { path: string; message: string }[]): FieldErrors {
  return Object.fromEntries(errors.toReversed().map(({ path, message }) => [path, message]))
}
