import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import path from 'node:path'
import { expect, test } from 'vitest'
import { start, temporaryFolder } from './product'

const warning = /^Node .* is open to CVE-2026-111497.*\n/

/** What a start says that refuses, without the word on Node's own age. */
async function refusal(dataFolder: string, variables: Record<string, string>) {
  const run = await start(dataFolder, variables)
  const code = await run.ended()
  return { code, lines: run.output().replace(warning, '').trim().split('\n'), left: run.alive() }
}

test('a busy port is told in one line, before anything is started', async () => {
  const other = createServer().listen(0, '127.0.0.1')
  await once(other, 'listening')
  const address = other.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const { code, lines, left } = await refusal(temporaryFolder(), { PORT: String(port) })
  other.close()
  expect({ code, lines, left }).toEqual({
    code: 1,
    lines: [`Cannot listen on port ${port} of 127.0.0.1: another program is using it; set PORT to another one.`],
    left: [],
  })
})

test('each wrong variable has one line of its own, which does not repeat its value', async () => {
  const { code, lines } = await refusal(temporaryFolder(), { ADMIN_PASSWORD: 'short', UNDO_SECONDS: 'soon', TRUSTED_PROXY: '' })
  expect(code).toBe(1)
  expect(lines.map((line) => line.split(' ')[0]).sort()).toEqual(['ADMIN_PASSWORD', 'UNDO_SECONDS'])
  expect(lines.join()).not.toMatch(/short|soon/)
})

test('a proxy that is no address is told in one line', async () => {
  const { code, lines } = await refusal(temporaryFolder(), { TRUSTED_PROXY: 'proxy.example' })
  expect({ code, lines }).toEqual({
    code: 1,
    lines: ['TRUSTED_PROXY must hold addresses or networks, such as 10.0.0.0/8, separated by commas'],
  })
})

test('a database of its own needs a secret of its own', async () => {
  const { code, lines } = await refusal(temporaryFolder(), { DATABASE_URL: 'postgresql://nobody:secret@127.0.0.1:9/none' })
  expect({ code, lines }).toEqual({ code: 1, lines: ['AUTH_SECRET must be set when DATABASE_URL is'] })
})

test('a database that cannot be reached is told in one line, without its password', async () => {
  const variables = { DATABASE_URL: 'postgresql://nobody:hidden@127.0.0.1:9/none', AUTH_SECRET: 'x'.repeat(40) }
  const { code, lines } = await refusal(temporaryFolder(), variables)
  expect({ code, lines }).toEqual({
    code: 1,
    lines: ['The database at 127.0.0.1:9 (DATABASE_URL) cannot be used: connect ECONNREFUSED 127.0.0.1:9.'],
  })
})

test('a data folder that cannot be written is told in one line', async () => {
  const file = path.join(temporaryFolder(), 'file')
  writeFileSync(file, '')
  const { code, lines } = await refusal(path.join(file, 'data'), {})
  expect({ code, lines }).toEqual({
    code: 1,
    lines: [`The data folder ${file}/data cannot be written (ENOTDIR). Set DATA_DIR to a folder of your own.`],
  })
})
