import 'server-only'
import { env } from '@/lib/env'
import { AppError } from '@/lib/errors'

/** Cookies travel with requests that other sites start; such a request may read nothing here and change nothing. */
export function refuseForeignOrigin(request: Request): void {
  if (!changesSomething(request) || !request.headers.has('cookie')) return
  if (!request.headers.has('origin') && !request.headers.has('sec-fetch-site')) throw foreign()
  refuseOtherSite(request)
}

/** A browser says where a request comes from; what says nothing is no browser, and has no cookies that it did not mean to send. */
export function refuseOtherSite(request: Request): void {
  if (!changesSomething(request)) return
  const site = request.headers.get('sec-fetch-site')
  const origin = request.headers.get('origin')
  if (origin === null ? site !== null && site !== 'same-origin' : origin !== new URL(env().APP_URL).origin) throw foreign()
  if (site === 'cross-site') throw foreign()
}

function changesSomething({ method }: Request): boolean {
  return method !== 'GET' && method !== 'HEAD'
}

function foreign(): AppError {
  return new AppError('forbidden', 'This request came from another site')
}
