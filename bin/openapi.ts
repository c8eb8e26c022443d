// Makes the machine-readable contract of what the routes say of themselves. `next build` bundles each route for itself, so none can see the others.
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { openapiOf } from '@/lib/contract/document'
import { readOperations } from './routes'

const folder = path.join(import.meta.dirname, '../lib/contract/generated')
await mkdir(folder, { recursive: true })
await writeFile(path.join(folder, 'openapi.json'), `${JSON.stringify(openapiOf(await readOperations()), null, 2)}\n`)
process.exit(0)
