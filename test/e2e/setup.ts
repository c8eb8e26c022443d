import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import type { TestProject } from 'vitest/node'
import type { Role } from '@/lib/auth/model'
import { type BrowserFiles, unpackBrowser } from './browser'
import { type Badge, openTheShop } from './people'
import { startProduct } from './product'

declare module 'vitest' {
  export interface ProvidedContext {
    product: { url: string; shots: string; dataFolder: string; browser: BrowserFiles; browserHome: string; badges: Record<Role, Badge> }
  }
}

/** One product and one team for the whole run of a project. Answers what takes them away again; what the product printed stays among the shots. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const shots = path.join(import.meta.dirname, 'shots', project.name)
  await rm(shots, { recursive: true, force: true })
  await mkdir(shots, { recursive: true })
  const home = await mkdtemp(path.join(os.tmpdir(), 'stockreply-e2e-'))
  // The database may run as another user, who passes through here.
  await chmod(home, 0o711)
  const dataFolder = path.join(home, 'data')
  const browserHome = path.join(home, 'browser')
  await mkdir(browserHome)
  const [browser, product] = await Promise.all([unpackBrowser(), startProduct(dataFolder)])

  async function end() {
    await product.stop()
    await writeFile(path.join(shots, 'product.log'), product.printed())
    await rm(home, { recursive: true, force: true })
  }
  try {
    const badges = await openTheShop(product.url)
    project.provide('product', { url: product.url, shots, dataFolder, browser, browserHome, badges })
  } catch (error) {
    await end()
    throw error
  }
  return end
}
