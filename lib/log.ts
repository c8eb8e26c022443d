import 'server-only'
import pino, { type Logger } from 'pino'
import { env } from './env'

const shared = globalThis as typeof globalThis & { stockreplyLog?: Logger }

/** Structured logs on stdout. Message texts, tokens, passwords and phone numbers are not logged in the first place; these paths are the net below. */
export function log(): Logger {
  shared.stockreplyLog ??= pino({
    level: env().LOG_LEVEL,
    base: { process: process.title },
    redact: {
      paths: [
        'token',
        'password',
        'body',
        'text',
        'phone',
        'chatId',
        'authorization',
        'cookie',
        '*.token',
        '*.password',
        '*.body',
        '*.text',
        '*.phone',
        '*.chatId',
        '*.authorization',
        '*.cookie',
      ],
      censor: '[redacted]',
    },
    serializers: { err: safeError },
  })
  return shared.stockreplyLog
}

/** An error without the values it was made with: Prisma and pg put whole rows into theirs. */
function safeError(error: unknown) {
  if (!(error instanceof Error)) return { type: typeof error }
  const code = 'code' in error ? String(error.code) : undefined
  const frames = error.stack
    ?.split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 12)
  return { type: error.name, code, stack: frames?.join('\n') }
}
