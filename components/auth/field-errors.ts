import type { z } from 'zod'
import { problemErrors } from '@/lib/http/fetch'

/** What is wrong, by field. */
export type FieldErrors = Partial<Record<string, string>>

/** What `schema` says of a form, the first word on each field; empty when it may be sent. */
export function checkForm(schema: z.ZodType, form: unknown): FieldErrors {
  const issues = schema.safeParse(form).error?.issues ?? []
  return byField(issues.map(({ path, message }) => ({ path: path.join('.'), message })))
}

/** What the server said of a form; empty when it was not about fields. */
export function errorsOf(error: Error | null): FieldErrors {
  return byField(error ? problemErrors(error) : [])
}

function byField(errors: { path: string; message: string }[]): FieldErrors {
  return Object.fromEntries(errors.toReversed().map(({ path, message }) => [path, message]))
}
