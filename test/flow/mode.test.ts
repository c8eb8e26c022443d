import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { readConfiguration } from '@/bin/configuration'
import { decideMode } from '@/bin/supervisor/mode'
import { query } from '../database'

function configuration(variables: Record<string, string> = {}) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'stockreply-mode-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return readConfiguration({ NODE_ENV: 'test', DATA_DIR: folder, ...variables })
}

test('with nothing configured the desk opens on demo customers', async () => {
  expect(await decideMode(configuration(), [])).toBe('sandbox')
})

test('with a channel in the environment, or when asked for, the customers are real', async () => {
  expect(await decideMode(configuration({ ONEMSG_CHANNEL_ID: 'VID1', ONEMSG_API_TOKEN: 'a-long-token' }), [])).toBe('real')
  expect(await decideMode(configuration(), ['--no-sandbox'])).toBe('real')
})

test('a desk that once was real never goes back to demo customers', async () => {
  const env = configuration()
  mkdirSync(path.join(env.DATA_DIR, 'postgres'))
  expect(await decideMode(env, [])).toBe('real')
})

test('a database of one’s own is real as soon as it holds a channel', async () => {
  const url = process.env.DATABASE_URL ?? ''
  const env = configuration({ DATABASE_URL: url, AUTH_SECRET: 'x'.repeat(40) })
  expect(await decideMode(env, [])).toBe('sandbox')
  await query(
    url,
    `insert into "Channel" (id, provider, "externalId", name, "baseUrl", "tokenSealed", "tokenLast4", "webhookSealed", "webhookHash")
     values (gen_random_uuid(), 'onemsg', 'VID1', 'Shop', 'https://provider.example', '', '', '', '')`,
  )
  expect(await decideMode(env, [])).toBe('real')
})
