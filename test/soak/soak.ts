import { chmod, mkdtemp, realpath, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { startProduct } from '../bench/product'
import { heading } from '../bench/report'
import { type Line, table } from '../bench/table'
import { startProvider } from '../provider'
import { importSoak } from './import'
import { propertySoak } from './properties'

/** One load that takes minutes. Throws when what must hold does not. */
export interface Soak {
  name: string
  run: () => Promise<Line[][]>
}

const soaks: Soak[] = [propertySoak, { name: importSoak.name, run: () => inProduct(importSoak.run) }]

/** Runs the soaks whose name holds `wanted`, one after the other, and prints what was measured. Leaves nothing. */
export async function soak(wanted = ''): Promise<void> {
  console.log(heading())
  for (const each of soaks.filter(({ name }) => name.includes(wanted))) {
    console.log(`\n${each.name} …\n`)
    console.log(table(await each.run()))
  }
}

/** In a product of its own; its folder is taken away afterwards. */
async function inProduct(run: typeof importSoak.run): Promise<Line[][]> {
  const home = await mkdtemp(path.join(await realpath(os.tmpdir()), 'stockreply-soak-'))
  // The database may run as another user, who passes through here.
  await chmod(home, 0o711)
  const provider = await startProvider()
  try {
    const product = await startProduct(path.join(home, 'data'), provider.url)
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void product.stop().finally(() => process.exit(1)))
    return await run(product).finally(() => product.stop())
  } finally {
    await provider.close()
    await rm(home, { recursive: true, force: true })
  }
}
