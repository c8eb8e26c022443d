import { expect, onTestFinished, test } from 'vitest'
import { within } from '@/bin/processes.mjs'
import { on, query } from '../database'
import { throwawayServer } from '../throwaway-server'
import { run, temporaryFolder } from './product'

async function emptyDatabase(): Promise<string> {
  const server = await throwawayServer()
  onTestFinished(server.stop)
  await query(server.url, 'create database desk')
  return on(server.url, 'desk')
}

test('web and two workers that start together on one empty database migrate it once, make one administrator and end cleanly', async () => {
  const url = await emptyDatabase()
  const variables = { DATABASE_URL: url, AUTH_SECRET: 'a-secret-that-all-processes-share-0123' }
  const web = await run(['web'], temporaryFolder(), variables)
  const workers = await Promise.all([1, 2].map(() => run(['worker'], temporaryFolder(), variables)))
  await web.serving()

  expect(await query(url, 'select migration_name from _prisma_migrations group by migration_name having count(*) > 1')).toEqual([])
  expect(await query(url, 'select role from "User"')).toEqual([{ role: 'administrator' }])
  expect(await within(30_000, async () => (await query(url, 'select id from "WorkerBeat"')).length === 2)).toBe(true)
  expect([web, ...workers].map((each) => each.output().match(/Password:/g)?.length ?? 0).reduce((sum, count) => sum + count)).toBe(1)

  for (const each of [web, ...workers]) each.child.kill('SIGTERM')
  expect(await Promise.all([web, ...workers].map((each) => each.ended()))).toEqual([0, 0, 0])
})

test('one process of many does not start without the database they share', async () => {
  const worker = await run(['worker'], temporaryFolder())
  expect(await worker.ended()).toBe(1)
  expect(worker.output()).toContain('DATABASE_URL must be set: npm run worker is one process of many on one database.')
})

test('the administrator’s password can be set anew while nothing runs', async () => {
  const folder = temporaryFolder()
  const none = await run(['admin:reset'], folder)
  expect(await none.ended()).toBe(1)
  expect(none.output()).toBe(`There is no database in ${folder} yet: npm start makes it.\n`)
})
