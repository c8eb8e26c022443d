import { once } from 'node:events'
import { createServer } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { checkDatabase } from '@/bin/supervisor/database-address'

function message(type: string, ...parts: (string | number[])[]): Buffer {
  const body = Buffer.concat(parts.map((part) => Buffer.from(part)))
  const length = Buffer.alloc(4)
  length.writeInt32BE(body.length + 4)
  return Buffer.concat([Buffer.from(type), length, body])
}

const ready = message('Z', 'I')
const welcome = Buffer.concat([message('R', [0, 0, 0, 0]), ready])

/** Lets everybody in and answers every question with one text. */
async function fakePostgres(text: string): Promise<string> {
  const row = message('T', [0, 1], 'server_version_num\0', [0, 0, 0, 0, 0, 0, 0, 0, 0, 25, 255, 255, 255, 255, 255, 255, 0, 0])
  const answer = Buffer.concat([row, message('D', [0, 1, 0, 0, 0, text.length], text), message('C', 'SHOW\0'), ready])
  const server = createServer((socket) => {
    socket.on('error', () => {})
    socket.once('data', () => {
      socket.write(welcome)
      socket.on('data', (said) => said[0] === 'Q'.charCodeAt(0) && socket.write(answer))
    })
  })
  onTestFinished(() => void server.close())
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const address = server.address()
  return `postgresql://desk:hidden@127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/desk`
}

test('a PostgreSQL that is too old is told in one line', async () => {
  await expect(checkDatabase(await fakePostgres('140011'))).rejects.toThrow(
    'DATABASE_URL is a PostgreSQL 14; version 15 or newer is needed.',
  )
  await expect(checkDatabase(await fakePostgres('150000'))).resolves.toBeUndefined()
})
