import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openDesk } from '@/sandbox/opening'
import { sendMessage } from '@/sandbox/send'
import { loadState, saveState } from '@/sandbox/state'
import { adoptOwnUrl } from '@/sandbox/subscribers'
import { stillWorld } from '../sandbox-world'

let folder: string
let file: string

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'sandbox-'))
  file = path.join(folder, 'state.json')
})
afterEach(() => rmSync(folder, { recursive: true }))

test('after a restart the story goes on where it was', () => {
  const before = stillWorld({ newcomers: 5 })
  openDesk(before.world)
  sendMessage(before.world, { chatId: '33639984107@c.us', body: 'Oui' })
  before.told()
  saveState(file, before.world.state)

  const after = stillWorld({ state: loadState(file)! })
  after.pass(30_000)
  expect(after.statusesTold()).toEqual(['sent', 'delivered', 'read'])
  expect(after.world.state.customers).toHaveLength(before.world.state.customers.length)
})

test('what the webhook has not been told goes to its new address after a restart', () => {
  const { world } = stillWorld()
  world.state.subscribers = []
  adoptOwnUrl(world, 'http://127.0.0.1:3000/hook')
  openDesk(world)
  const untold = world.state.subscribers[0]!.notices.length
  saveState(file, world.state)

  const after = stillWorld({ state: loadState(file)! })
  adoptOwnUrl(after.world, 'http://127.0.0.1:4000/hook')
  expect(after.world.state.subscribers).toEqual([{ url: 'http://127.0.0.1:4000/hook', notices: expect.any(Array) }])
  expect(after.world.state.subscribers[0]!.notices).toHaveLength(untold)
})

test('no file, or one that cannot be read, is a first start', () => {
  expect(loadState(file)).toBeNull()
  writeFileSync(file, '{"seed": 1, "mess')
  expect(loadState(file)).toBeNull()
})
