import http from 'node:http'
import { change } from '@/lib/live/model'

interface Heard {
  id: string
  version: number
  at: number
}

interface Waiting {
  sessionId: string
  isIt: (heard: Heard) => boolean
  resolve: (at: number) => void
}

const PATIENCE_MS = 60_000

/** An open event stream, as a browser holds it. */
export interface Stream {
  /** When something of this session newer than `version` was heard first; `id` narrows it to one thing. Throws after a minute. */
  heard(sessionId: string, version: number, id?: string): Promise<number>
  close(): void
}

export async function openStream(url: string, cookie: string): Promise<Stream> {
  const told = new Map<string, Heard[]>()
  const waiting = new Set<Waiting>()
  const request = http.get(`${url}/api/events`, { headers: { cookie, accept: 'text/event-stream' } })
  request.on('error', () => {})
  const response = await new Promise<http.IncomingMessage>((resolve, reject) => request.once('response', resolve).once('error', reject))
  response.on('error', () => {})
  let rest = ''
  response.setEncoding('utf8').on('data', (chunk: string) => {
    const at = performance.now()
    const frames = (rest + chunk).split('\n\n')
    rest = frames.pop() ?? ''
    for (const frame of frames) hear(frame, at)
  })
  return {
    heard: (sessionId, version, id) => wait(sessionId, (one) => one.version > version && (id === undefined || one.id === id)),
    close: () => request.destroy(),
  }

  function hear(frame: string, at: number): void {
    if (!frame.includes('event: change')) return
    const { id, sessionId, version } = change.parse(JSON.parse(frame.slice(frame.indexOf('data: ') + 6)))
    if (sessionId === null) return
    const heard = { id, version, at }
    told.set(sessionId, [...(told.get(sessionId) ?? []).slice(-20), heard])
    for (const each of [...waiting]) if (each.sessionId === sessionId && each.isIt(heard)) each.resolve(at)
  }

  function wait(sessionId: string, isIt: Waiting['isIt']): Promise<number> {
    const before = told.get(sessionId)?.find(isIt)
    if (before) return Promise.resolve(before.at)
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`No hint of a change came within ${PATIENCE_MS / 1000} seconds`)), PATIENCE_MS)
      const one: Waiting = {
        sessionId,
        isIt,
        resolve: (at) => {
          clearTimeout(timer)
          waiting.delete(one)
          resolve(at)
        },
      }
      waiting.add(one)
    })
  }
}
