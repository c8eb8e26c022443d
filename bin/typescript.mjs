// Loaded before any TypeScript: `node --import ./bin/typescript.mjs bin/web.ts`. The configuration beside this file stands in for 'server-only'.
import { lstatSync, mkdirSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

process.env.TSX_TSCONFIG_PATH = fileURLToPath(new URL('tsconfig.json', import.meta.url))
if (!isCacheOurs()) process.env.TSX_DISABLE_CACHE = '1'
const { register } = await import('tsx/esm/api')
register()

/** tsx keeps translated code at a place in the temporary folder that anybody can guess: whoever made it first could put code there. */
function isCacheOurs() {
  const user = process.geteuid?.()
  if (user === undefined) return true
  const cache = path.join(os.tmpdir(), `tsx-${user}`)
  try {
    mkdirSync(cache, { mode: 0o700 })
  } catch {
    // It is there already, or cannot be made.
  }
  const found = lstatSync(cache, { throwIfNoEntry: false })
  return found?.isDirectory() === true && found.uid === user && (found.mode & 0o022) === 0
}
