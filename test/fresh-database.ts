import { randomBytes } from 'node:crypto'
import { afterAll, inject } from 'vitest'
import { disconnect } from '@/lib/db'
import { on, query } from './database'
import { configure, forgetAll } from './environment'

// Runs before each test file: the product begins anew, on a database of the file's own that is cloned from the migrated template.
forgetAll()
const restore = configure({
  DATABASE_URL: await freshDatabase(),
  AUTH_SECRET: 'a-secret-that-only-tests-know-0123456789',
  APP_URL: 'http://localhost:3000',
  LOG_LEVEL: 'silent',
})
afterAll(async () => {
  await disconnect()
  restore()
})

async function freshDatabase(): Promise<string> {
  const template = inject('templateUrl')
  const url = on(template, new URL(template).pathname.slice(1).replace(/template$/, randomBytes(4).toString('hex')))
  await query(
    on(template, 'postgres'),
    `create database "${new URL(url).pathname.slice(1)}" template "${new URL(template).pathname.slice(1)}"`,
  )
  return url
}
