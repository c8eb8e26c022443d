/** Every code the API answers with, and its HTTP status. Codes are part of the contract: docs/http-api.md. */
export const statusOf = {
  validation_failed: 400,
  invalid_json: 400,
  unauthenticated: 401,
  forbidden: 403,
  not_found: 404,
  method_not_allowed: 405,
  conversation_moved: 409,
  availability_changed: 409,
  phone_mismatch: 409,
  key_reused: 409,
  already_sending: 409,
  outcome_unknown: 409,
  conflict: 409,
  too_large: 413,
  unsupported_encoding: 415,
  window_closed: 422,
  too_many_requests: 429,
  internal_error: 500,
  provider_unreachable: 502,
  unavailable: 503,
} as const

export type ErrorCode = keyof typeof statusOf

/** What went wrong, in words for the person who asked; `extra` fields join the problem document. */
export class AppError extends Error {
  constructor(
    readonly code: ErrorCode,
    detail: string,
    readonly extra: Record<string, unknown> = {},
  ) {
    super(detail)
  }
}

/** A 400 that names the fields. */
export function invalid(errors: { path: string; message: string }[]): AppError {
  const [first] = errors
  return new AppError('validation_failed', first ? `${first.path || 'The request'}: ${first.message}` : 'The request is not valid', {
    errors,
  })
}
