import { randomBytes } from 'node:crypto'
import { inject } from 'vitest'
import { on, query } from './database'

// Runs before each test file and before anything of lib is imported: the file has a database of its own, cloned from the migrated template.
Object.assign(process.env, {
  DATABASE_URL: await freshDatabase(),
  AUTH_SECRET: 'a-secret-that-only-tests-know-0123456789',
  APP_URL: 'http://localhost:3000',
  LOG_LEVEL: 'silent',
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
