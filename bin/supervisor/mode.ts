import { lstatSync } from 'node:fs'
import path from 'node:path'
import type { Env } from '@/lib/env'
import { holdsChannels } from './database-address'

/** Real customers, or demo ones in a database of their own: a real channel never shares a database with demo data. */
export type Mode = 'real' | 'sandbox'

/** Where the embedded database of this mode is, or the link to it. */
export function clusterFolder(dataFolder: string, mode: Mode): string {
  return path.join(dataFolder, mode === 'sandbox' ? 'sandbox' : 'postgres')
}

/** Real with a channel in the environment, where somebody asked for it (`npm start -- --no-sandbox`), and ever after. */
export async function decideMode(env: Env, args: string[]): Promise<Mode> {
  if (env.ONEMSG_CHANNEL_ID || args.includes('--no-sandbox')) return 'real'
  if (env.DATABASE_URL) return (await holdsChannels(env.DATABASE_URL)) ? 'real' : 'sandbox'
  return lstatSync(clusterFolder(env.DATA_DIR, 'real'), { throwIfNoEntry: false }) ? 'real' : 'sandbox'
}
