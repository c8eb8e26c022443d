import http from 'node:http'
import { type AddressInfo, createServer, type Socket } from 'node:net'

interface Heard {
  method: string
  url: string
  headers: http.IncomingHttpHeaders
  body: string
}

export type Behaviour = (response: http.ServerResponse, heard: Heard) => void

/** A server on loopback that answers every request as `behave` says, and keeps what it heard. */
export async function startServer(behave: Behaviour) {
  const heard: Heard[] = []
  const sockets = new Set<Socket>()
  const server = http.createServer((request, response) => {
    let body = ''
    request.setEncoding('utf8')
    request.on('data', (chunk) => {
      body += chunk
    })
    request.on('end', () => {
      const one = { method: request.method ?? '', url: request.url ?? '', headers: request.headers, body }
      heard.push(one)
      behave(response, one)
    })
  })
  server.on('connection', (socket) => sockets.add(socket))
  return { ...(await listening(server)), heard, sockets, close: () => closed(server) }
}

/** A server that gets a bare connection and does as `behave` says with it. */
export async function startBareServer(behave: (socket: Socket) => void) {
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('error', () => {})
    behave(socket)
  })
  const close = () => {
    for (const socket of sockets) socket.destroy()
    return closed(server)
  }
  return { ...(await listening(server)), close }
}

/** An address where nobody listens. */
export async function deserted(): Promise<string> {
  const { url, close } = await startBareServer(() => {})
  await close()
  return url
}

async function listening(server: http.Server | ReturnType<typeof createServer>) {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}`, port }
}

function closed(server: http.Server | ReturnType<typeof createServer>): Promise<void> {
  if (server instanceof http.Server) server.closeAllConnections()
  return new Promise((resolve) => server.close(() => resolve()))
}
