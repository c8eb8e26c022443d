// Loaded before any TypeScript: `node --import ./bin/typescript.mjs bin/web.ts`. The configuration beside this file stands in for 'server-only'.
import { fileURLToPath } from 'node:url'

process.env.TSX_TSCONFIG_PATH = fileURLToPath(new URL('tsconfig.json', import.meta.url))
const { register } = await import('tsx/esm/api')
register()
