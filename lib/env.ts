import { z } from 'zod'
import { networksIn } from './http/networks'

const wholeNumber = (lowest: number, highest: number) => z.coerce.number().int().min(lowest).max(highest)
const url = z.url({ protocol: /^https?$/, error: 'must be an http or https address' }).transform((value) => value.replace(/\/+$/, ''))

const variables = z
  .object({
    DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/, error: 'must be a postgresql:// address' }).optional(),
    DATA_DIR: z.string().default('.data'),
    HOST: z.string().default('127.0.0.1'),
    PORT: wholeNumber(1, 65_535).default(3000),
    APP_URL: url.optional(),
    ONEMSG_API_BASE_URL: url.default('https://api.1msg.io'),
    ONEMSG_CHANNEL_ID: z
      .string()
      .regex(/^[\w-]+$/, 'must be the channel id as the provider shows it')
      .optional(),
    ONEMSG_API_TOKEN: z.string().min(8, 'is too short to be a token').optional(),
    WEBHOOK_SECRET: z
      .string()
      .regex(/^[\w-]{24,}$/, 'must be at least 24 letters, digits, - or _')
      .optional(),
    AUTH_SECRET: z.string().min(32, 'must be at least 32 characters').optional(),
    ADMIN_EMAIL: z
      .email('must be an e-mail address')
      .transform((value) => value.toLowerCase())
      .default('admin@example.com'),
    ADMIN_PASSWORD: z.string().min(12, 'must be at least 12 characters').max(128, 'must be at most 128 characters').optional(),
    UNDO_SECONDS: wholeNumber(0, 60).default(5),
    SEND_TIMEOUT_SECONDS: wholeNumber(1, 300).default(20),
    WATCHDOG_SECONDS: z
      .string()
      .regex(/^\d+(,\d+)*$/, 'must be seconds separated by commas')
      .default('15,60,300,900')
      .transform((value) => value.split(',').map(Number)),
    CHANNEL_RATE: wholeNumber(1, 1000).default(80),
    PAIR_BURST: wholeNumber(1, 45).default(10),
    TRUSTED_PROXY: z.string().optional(),
    SOURCE_ALLOWED_NETWORKS: z
      .string()
      .refine((list) => networksIn(list) !== null, 'must hold addresses or networks, such as 10.0.0.0/8, separated by commas')
      .optional(),
    METRICS_TOKEN: z.string().min(16, 'must be at least 16 characters').optional(),
    LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
    /** Set by `npm start` when it runs the sandbox itself; shows the badge and does nothing else. */
    STOCKREPLY_SANDBOX: z.literal('1').optional(),
  })
  .refine((v) => !v.ONEMSG_CHANNEL_ID === !v.ONEMSG_API_TOKEN, {
    path: ['ONEMSG_API_TOKEN'],
    message: 'and ONEMSG_CHANNEL_ID go together: set both or neither',
  })
  .transform((v) => ({ ...v, APP_URL: v.APP_URL ?? `http://localhost:${v.PORT}` }))

export type Env = z.infer<typeof variables>

/** Thrown when the configuration cannot be used; `lines` holds one sentence per variable, without its value. */
export class ConfigurationError extends Error {
  constructor(readonly lines: string[]) {
    super(lines.join('\n'))
  }
}

/** Reads the configuration from `source`; an empty variable counts as unset. Throws ConfigurationError. */
export function readEnv(source: Record<string, string | undefined>): Env {
  const set = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== undefined && value !== ''))
  const read = variables.safeParse(set)
  if (read.success) return read.data
  throw new ConfigurationError(read.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`))
}

// Next bundles every route on its own, so module state would exist once per route: one reading per process lives here.
const shared = globalThis as typeof globalThis & { stockreplyEnv?: Env }

/** The configuration of this process, read at first use: `next build` loads every route without one. */
export function env(): Env {
  shared.stockreplyEnv ??= readEnv(process.env)
  return shared.stockreplyEnv
}
