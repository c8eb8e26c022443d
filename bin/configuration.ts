import path from 'node:path'
import { ConfigurationError, type Env, readEnv } from '@/lib/env'
import { StartError } from './start-error.mjs'
import { trustedProxies } from './web/client-address'

/** The configuration, with `DATA_DIR` as an absolute path. Throws StartError with one line per variable that is wrong. */
export function readConfiguration(source: NodeJS.ProcessEnv = process.env): Env {
  try {
    const env = readEnv(source)
    trustedProxies(env.TRUSTED_PROXY)
    if (env.DATABASE_URL && !env.AUTH_SECRET) throw new ConfigurationError(['AUTH_SECRET must be set when DATABASE_URL is'])
    return { ...env, DATA_DIR: path.resolve(env.DATA_DIR) }
  } catch (error) {
    if (error instanceof ConfigurationError) throw new StartError(error.lines.join('\n'))
    throw error
  }
}
