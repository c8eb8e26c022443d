import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { z } from 'zod'
import type { Operation } from '@/lib/contract/document'

const root = path.join(import.meta.dirname, '..')
const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']

/** What every route file but the one that catches what does not exist says of itself. Throws for one that was not built with `route()`, `openRoute()` or `guarded()`. */
export async function readOperations(): Promise<Operation[]> {
  const files = (await readdir(path.join(root, 'app/api'), { recursive: true })).map((file) => file.split(path.sep).join('/'))
  const routes = files.filter((file) => file.endsWith('/route.ts') && !file.includes('[...')).sort()
  const operations: Operation[] = []
  for (const file of routes) {
    const exported: Record<string, unknown> = await import(/* @vite-ignore */ pathToFileURL(path.join(root, 'app/api', file)).href)
    const address = `/api/${path.posix.dirname(file).replaceAll(/\[(\w+)\]/g, '{$1}')}`
    for (const method of methods) {
      const handler = exported[method]
      if (typeof handler !== 'function') continue
      if (!('contract' in handler)) throw new Error(`app/api/${file}: build ${method} with route(), openRoute() or guarded()`)
      operations.push({ method, address, contract: z.custom<Operation['contract']>().parse(handler.contract) })
    }
  }
  return operations
}
