import { execFile } from 'node:child_process'
import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { z } from 'zod'
import { root } from '@/test/tracked-files'

// Biome matches the text of an import, by the name of the file it stands in: a rule that is edited may silently stop to hold. So each is broken here.

const imports = 'style/noRestrictedImports'
const environment = 'style/noProcessEnv'
const cycles = 'suspicious/noImportCycles'
const defaults = 'style/noDefaultExport'
const houseRules = [imports, environment, cycles, defaults]

/** What is planted: a file, its lines, and the rule that each must break; null: none. */
const plants: [file: string, lines: [line: string, breaks: string | null][]][] = [
  [
    'components/planted/thing.tsx',
    [
      [`import { getSession } from '@/lib/sessions/server'`, imports],
      [`import type { Tx } from '@/lib/db'`, imports],
      [`import { env } from '@/lib/env'`, imports],
      [`import { log } from '@/lib/log'`, imports],
      [`import { Prisma } from '@/prisma/generated/client'`, imports],
      [`import { callOut } from '@/lib/http/outbound'`, imports],
      [`import { onemsg } from '@/lib/messaging/onemsg'`, imports],
      [`import { signedIn } from '@/app/signed-in'`, imports],
      [`import { Button } from '../ui/button'`, imports],
      [`export const home = process.env.HOME`, environment],
      [`export { Label } from '@/components/ui/label'`, null],
      [`export { useSendReply } from '@/lib/replies/client'`, null],
      [`export { message } from '@/lib/sessions/model'`, null],
    ],
  ],
  [
    'lib/planted/client.ts',
    [
      [`import { getThing } from '@/lib/thing/server'`, imports],
      [`import { env } from '@/lib/env'`, imports],
      [`import { route } from '@/lib/http/route'`, imports],
      [`import { startLoop } from '@/lib/worker/loop'`, imports],
      [`export { fetchJson } from '@/lib/http/fetch'`, null],
      [`export { useQuery } from '@tanstack/react-query'`, null],
    ],
  ],
  ['lib/planted/client.tsx', [[`import { getThing } from './server'`, imports]]],
  [
    'lib/planted/model.ts',
    [
      [`import { getThing } from './server'`, imports],
      [`import { useThing } from './client'`, imports],
      [`import { env } from '@/lib/env'`, imports],
      [`import { fetchJson } from '@/lib/http/fetch'`, imports],
      [`import { headers } from 'next/headers'`, imports],
      [`import { useState } from 'react'`, imports],
      [`import { readFileSync } from 'node:fs'`, imports],
      [`import { other } from '../other/model'`, imports],
      [`export { z } from 'zod'`, null],
      [`export { message } from '@/lib/sessions/model'`, null],
    ],
  ],
  [
    'lib/planted/server.ts',
    [
      [`import 'server-only'`, null],
      [`import { cache } from 'react'`, imports],
      [`import { headers } from 'next/headers'`, imports],
      [`import { Button } from '@/components/ui/button'`, imports],
      [`import { signedIn } from '@/app/signed-in'`, imports],
      [`import { useThing } from '@/lib/thing/client'`, imports],
      [`import { getOther } from '../other/server'`, imports],
      [`import { onemsg } from '@/lib/messaging/onemsg'`, imports],
      [`import { sendText } from '@/lib/messaging/onemsg-send'`, imports],
      [`import { startPushing } from '@/sandbox/webhooks'`, imports],
      [`import { migrate } from '@/bin/migrations'`, imports],
      [`import { createSession } from '@/test/desk'`, imports],
      [`export const home = process.env.HOME`, environment],
      [`export { getProvider } from '@/lib/messaging/providers'`, null],
      [`export { db } from '@/lib/db'`, null],
    ],
  ],
  [
    'app/api/planted/route.ts',
    [
      [`import { db } from '@/lib/db'`, imports],
      [`import { env } from '@/lib/env'`, imports],
      [`import { Prisma } from '@/prisma/generated/client'`, imports],
      [`import { onemsg } from '@/lib/messaging/onemsg'`, imports],
      [`import { getProvider } from '@/lib/messaging/providers'`, imports],
      [`import { useThing } from '@/lib/thing/client'`, imports],
      [`import { migrate } from '@/bin/migrations'`, imports],
      [`import { createSession } from '@/test/desk'`, imports],
      [`import { signedIn } from '../../signed-in'`, imports],
      [`export const home = process.env.HOME`, environment],
      [`export default function GET() {}`, defaults],
      [`export { getSession } from '@/lib/sessions/read'`, null],
      [`export { route } from '@/lib/http/route'`, null],
    ],
  ],
  ['app/(desk)/planted/page.tsx', [[`export default function Page() {}`, null]]],
  [
    'lib/round/one.ts',
    [
      [`import { two } from './two'`, cycles],
      [`export const one = () => two`, null],
    ],
  ],
  [
    'lib/round/two.ts',
    [
      [`import { one } from '@/lib/round/one'`, cycles],
      [`export const two = () => one`, null],
    ],
  ],
]

const folder = mkdtemp(path.join(os.tmpdir(), 'stockreply-house-'))
afterAll(async () => rm(await folder, { recursive: true, force: true }))

test('every kind of forbidden import is reported, and no allowed one', { timeout: 30_000 }, async () => {
  const house = await folder
  for (const name of ['biome.json', 'tsconfig.json', 'package.json', '.gitignore'])
    await copyFile(path.join(root, name), path.join(house, name))
  for (const [file, lines] of plants) {
    await mkdir(path.dirname(path.join(house, file)), { recursive: true })
    await writeFile(path.join(house, file), lines.map(([line]) => `${line}\n`).join(''))
  }
  const planted = plants.flatMap(([file, lines]) => lines.flatMap(([line, rule]) => (rule ? [`${file}: ${line} breaks ${rule}`] : [])))
  const found = (await lint(house)).map(({ file, line, rule }) => `${file}: ${lineOf(file, line)} breaks ${rule}`)
  expect(found.sort()).toEqual(planted.sort())
})

test('the house itself breaks none of these rules', { timeout: 30_000 }, async () => {
  // But for cycles, which take Biome seconds to look for: `npm test` has it do so once, with all else.
  expect(await lint(root, [imports, environment, defaults])).toEqual([])
})

function lineOf(file: string, line: number): string {
  return plants.find(([name]) => name === file)?.[1][line - 1]?.[0] ?? `line ${line}`
}

const report = z.object({
  diagnostics: z.array(z.object({ category: z.string(), location: z.object({ path: z.string(), start: z.object({ line: z.number() }) }) })),
})

/** What breaks a rule of the house in `folder`. Errors only: a rule that was lowered to a warning finds nothing here. */
async function lint(folder: string, rules = houseRules): Promise<{ file: string; line: number; rule: string }[]> {
  const biome = path.join(root, 'node_modules/@biomejs/biome/bin/biome')
  const only = rules.map((rule) => `--only=${rule}`)
  const printed = await run([biome, 'lint', '--reporter=json', '--diagnostic-level=error', '--max-diagnostics=none', ...only, '.'], folder)
  return report.parse(JSON.parse(printed)).diagnostics.flatMap(({ category, location }) => {
    const rule = category.replace(/^lint\//, '')
    return rules.includes(rule) ? [{ file: location.path, line: location.start.line, rule }] : []
  })
}

/** What a Node program prints, however it ends. */
function run(command: string[], cwd: string): Promise<string> {
  return new Promise((resolve) => {
    execFile(process.execPath, command, { cwd, maxBuffer: 64 * 1_048_576 }, (_, stdout) => resolve(stdout))
  })
}
