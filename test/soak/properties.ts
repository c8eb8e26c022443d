import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import type { Line } from '../bench/table'
import type { Soak } from './soak'

const root = path.join(import.meta.dirname, '../..')
const CASES = 100_000
const files = ['test/unit/delivery-fold.test.ts', 'test/unit/messaging-webhook.test.ts']

/** The properties of the status and of the normaliser, with fifty times the cases of every day. */
export const propertySoak: Soak = {
  name: 'properties with 100,000 cases',
  async run() {
    const lines: Line[] = [['Properties', 'cases each', 's']]
    for (const file of files) lines.push([file, CASES, await secondsFor(file)])
    return [lines]
  },
}

/** Throws when a case was found that breaks a property. */
async function secondsFor(file: string): Promise<number> {
  const began = performance.now()
  const run = spawn(
    process.execPath,
    [path.join(root, 'node_modules/vitest/vitest.mjs'), 'run', '--project', 'unit', '--testTimeout=1200000', file],
    {
      cwd: root,
      env: { ...process.env, PROPERTY_RUNS: String(CASES) },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  let printed = ''
  run.stdout.on('data', (chunk: Buffer) => {
    printed += chunk
  })
  const [code] = await once(run, 'close')
  if (code !== 0) throw new Error(`${file}:\n${printed}`)
  return (performance.now() - began) / 1000
}
