import { createHash, randomBytes } from 'node:crypto'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { beforeEach, expect, inject, onTestFinished, test } from 'vitest'
import { migrate } from '@/bin/migrations'
import { on, query } from '../database'

let url = ''
let folder = ''

beforeEach(async () => {
  const template = new URL(inject('templateUrl'))
  const name = template.pathname.slice(1).replace(/template$/, `blank_${randomBytes(4).toString('hex')}`)
  await query(on(template.href, 'postgres'), `create database "${name}"`)
  url = on(template.href, name)
  folder = await mkdtemp(path.join(os.tmpdir(), 'stockreply-migrations-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  await write('001_shop', 'create table shop (id int primary key); insert into shop values (1);')
})

async function write(name: string, sql: string): Promise<void> {
  await mkdir(path.join(folder, name), { recursive: true })
  await writeFile(path.join(folder, name, 'migration.sql'), sql)
}

test('ten processes that start together apply each migration once', async () => {
  await write('002_more', 'insert into shop values (2);')
  const counts = await Promise.all(Array.from({ length: 10 }, () => migrate(url, folder)))
  expect(counts.reduce((sum, count) => sum + count)).toBe(2)
  expect(await query(url, 'select id from shop order by id')).toEqual([{ id: 1 }, { id: 2 }])
})

test('what was applied stands where Prisma looks for it', async () => {
  await migrate(url, folder)
  const sql =
    'select migration_name, checksum, applied_steps_count, logs, rolled_back_at, started_at <= finished_at as ended from _prisma_migrations'
  const checksum = createHash('sha256').update('create table shop (id int primary key); insert into shop values (1);').digest('hex')
  expect(await query(url, sql)).toEqual([
    { migration_name: '001_shop', checksum, applied_steps_count: 1, logs: null, rolled_back_at: null, ended: true },
  ])
})

test('a migration that fails leaves nothing behind, and works once it is mended', async () => {
  await write('002_broken', 'insert into shop values (3); select nonsense;')
  await expect(migrate(url, folder)).rejects.toThrow(/^Migration 002_broken failed and was taken back: /)
  expect(await query(url, 'select id from shop')).toEqual([{ id: 1 }])
  await write('002_broken', 'insert into shop values (3);')
  expect(await migrate(url, folder)).toBe(1)
})

test('a migration and the record of it go together', async () => {
  await write('002_greedy', 'insert into shop values (3); alter table _prisma_migrations rename checksum to mine;')
  await expect(migrate(url, folder)).rejects.toThrow(/^Migration 002_greedy failed and was taken back: /)
  expect(await query(url, 'select id from shop')).toEqual([{ id: 1 }])
})

test('a migration that was changed after it had been applied stops the start', async () => {
  await migrate(url, folder)
  await write('001_shop', 'create table shop (id bigint primary key);')
  await expect(migrate(url, folder)).rejects.toThrow('Migration 001_shop was changed after this database had applied it.')
})

test('an older version does not start on a newer database', async () => {
  await write('002_future', 'select 1;')
  await migrate(url, folder)
  await rm(path.join(folder, '002_future'), { recursive: true })
  await expect(migrate(url, folder)).rejects.toThrow(/The database is newer than this version: it holds migration 002_future/)
})
