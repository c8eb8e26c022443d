import { createServer } from 'node:http'
import next from 'next'

const app = next({ dev: false, dir: process.argv[2], quiet: true, httpServer: createServer() })
await app.prepare()
const answer = app.getRequestHandler()
const server = createServer((request, response) => void answer(request, response))
process.on('disconnect', () => process.exit())
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  if (typeof address === 'object' && address) process.send?.(address.port)
})
