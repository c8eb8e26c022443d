import { once } from 'node:events'
import { createServer, type Server, type ServerResponse } from 'node:http'
import path from 'node:path'
import next from 'next'
import { within } from '@/bin/processes.mjs'
import { disconnect } from '@/lib/db'
import type { Env } from '@/lib/env'
import { trustedProxies } from './client-address'
import { behindGate } from './listener'
import { webhooksFirst } from './webhooks'

const root = path.join(import.meta.dirname, '../..')
const lastAnswersWithin = 5000

// Whoever sends slower than this keeps others from being heard.
const patience = { headersTimeout: 10_000, requestTimeout: 30_000, keepAliveTimeout: 65_000, connectionsCheckingInterval: 5000 }

/** Serves the built product. Throws where it is not built or cannot listen. */
export async function startWeb({ HOST, PORT, APP_URL, TRUSTED_PROXY }: Env): Promise<{ stop(): Promise<void> }> {
  // Next answers upgrades of the server it is given: this one never hears any.
  const app = next({ dev: false, dir: root, hostname: HOST, port: PORT, quiet: true, httpServer: createServer() })
  await app.prepare()
  const running = new Set<ServerResponse>()
  const gate = { appUrl: new URL(APP_URL), trusted: trustedProxies(TRUSTED_PROXY) }
  const server = createServer(patience, behindGate(gate, webhooksFirst(app.getRequestHandler()), running))
  server.listen(PORT, HOST)
  await once(server, 'listening')
  return { stop: () => stop(server, running) }
}

async function stop(server: Server, running: Set<ServerResponse>): Promise<void> {
  server.close()
  for (const response of running) {
    if (response.headersSent) endIfStream(response)
    else response.setHeader('Connection', 'close')
  }
  await within(lastAnswersWithin, () => running.size === 0)
  server.closeAllConnections()
  await disconnect()
}

/** An event stream has no end of its own; its browser opens the next one. */
function endIfStream(response: ServerResponse): void {
  if (String(response.getHeader('Content-Type')).startsWith('text/event-stream')) response.destroy()
}
