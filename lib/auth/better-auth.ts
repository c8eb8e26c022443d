import 'server-only'
import { prismaAdapter } from 'better-auth/adapters/prisma'
import { betterAuth } from 'better-auth/minimal'
import { db } from '@/lib/db'
import { env } from '@/lib/env'
import { log } from '@/lib/log'
import type { PrismaClient } from '@/prisma/generated/client'
import { PASSWORD_MAX } from './model'
import { authSecret, cookieName, hashOfToken, isSecure } from './token'

/** However busy, a person signs in again after a week. */
const LONGEST_SECONDS = 7 * 24 * 3600

type Auth = ReturnType<typeof build>

const built = new WeakMap<PrismaClient, Auth>()

/** better-auth on this process's connections, made at first use: `next build` loads every route without a configuration. */
export function auth(): Auth {
  const prisma = db()
  const made = built.get(prisma) ?? build(prisma)
  built.set(prisma, made)
  return made
}

function build(prisma: PrismaClient) {
  return betterAuth({
    baseURL: env().APP_URL,
    secret: authSecret(),
    database: prismaAdapter(keepingOnlyHashes(prisma), { provider: 'postgresql' }),
    emailAndPassword: { enabled: true, disableSignUp: true, maxPasswordLength: PASSWORD_MAX },
    // `expiresAt` is the absolute end and `updatedAt` the last use: see whoIsSignedIn.
    session: { modelName: 'signIn', expiresIn: LONGEST_SECONDS, disableSessionRefresh: true },
    databaseHooks: { session: { create: { before: (signIn) => refuseDisabled(prisma, signIn.userId) } } },
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    logger: { level: 'error', log: (_level, message) => log().error({ source: 'better-auth' }, message) },
    advanced: {
      useSecureCookies: false,
      cookiePrefix: cookieName(),
      cookies: { session_token: { name: cookieName() } },
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax', secure: isSecure(), path: '/' },
      ipAddress: { ipAddressHeaders: ['x-client-address'] },
    },
  })
}

function keepingOnlyHashes(prisma: PrismaClient) {
  return prisma.$extends({
    query: {
      signIn: {
        async create({ args, query }) {
          const { token } = args.data
          const kept = await query({ ...args, data: { ...args.data, token: hashOfToken(token) } })
          return { ...kept, token }
        },
      },
    },
  })
}

/** `false` refuses the sign-in with the very answer that a wrong password gets. */
async function refuseDisabled(prisma: PrismaClient, userId: string): Promise<false | undefined> {
  const found = await prisma.user.findFirst({ where: { id: userId, banned: false }, select: { id: true } })
  return found ? undefined : false
}
