import { once } from 'node:events'
import { createServer } from 'node:net'
import { StartError } from '@/bin/start-error.mjs'

const reasons: Record<string, string> = {
  EADDRINUSE: 'another program is using it; set PORT to another one',
  EACCES: 'this user may not listen there; set PORT to 1024 or more',
  EADDRNOTAVAIL: 'HOST is no address of this machine',
  ENOTFOUND: 'HOST is not known',
}

/** Refuses, with one sentence, an address where the web process could not listen. */
export async function checkPort(host: string, port: number): Promise<void> {
  const probe = createServer()
  try {
    probe.listen(port, host)
    await once(probe, 'listening')
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    throw new StartError(`Cannot listen on port ${port} of ${host}: ${reasons[code] ?? code}.`)
  }
  probe.close()
  await once(probe, 'close')
}

/** A port of this machine that nobody listens on now. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  await once(probe, 'close')
  return typeof address === 'object' && address ? address.port : freePort()
}
