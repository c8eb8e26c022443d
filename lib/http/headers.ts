interface Answer {
  /** Lets the scripts and styles of this one answer run, and no others. */
  nonce: string
  isSecure: boolean
}

/** The headers of every answer, pages and files. Next puts the nonce, which it finds in the request's own policy, on its scripts. */
export function securityHeaders(answer: Answer): Record<string, string> {
  return {
    'Content-Security-Policy': contentPolicy(answer),
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    'Referrer-Policy': 'same-origin',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy': 'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
    ...(answer.isSecure && { 'Strict-Transport-Security': 'max-age=31536000; includeSubDomains' }),
  }
}

/** Attributes may hold styles, since lists are laid out by them; nothing else runs or loads that is not ours. */
export function contentPolicy({ nonce, isSecure }: Answer): string {
  const own = `'self' 'nonce-${nonce}'`
  return [
    `default-src 'none'`,
    `script-src ${own} 'strict-dynamic'`,
    `style-src ${own}`,
    `style-src-attr 'unsafe-inline'`,
    `img-src 'self' data: blob:`,
    `font-src 'self'`,
    `connect-src 'self'`,
    `manifest-src 'self'`,
    `worker-src 'self'`,
    `form-action 'self'`,
    `base-uri 'none'`,
    `frame-ancestors 'none'`,
    ...(isSecure ? ['upgrade-insecure-requests'] : []),
  ].join('; ')
}
