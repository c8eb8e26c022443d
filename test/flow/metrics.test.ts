import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { GET } from '@/app/api/metrics/route'
import { customerWrites, openDesk, reply, workOutbox } from '../desk'
import { configure } from '../environment'
import { ask } from '../people'
import { refuse } from '../provider'

const TOKEN = 'a-token-only-metrics-know'

let desk: Awaited<ReturnType<typeof openDesk>>
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.provider.close())

const get = (token?: string) =>
  GET(ask('GET', '/api/metrics', { headers: token ? { authorization: `Bearer ${token}` } : {} }), { params: Promise.resolve({}) })

test('there are no metrics until a token for them is set', async () => {
  expect((await get(TOKEN)).status).toBe(404)
})

test('metrics are for the bearer of the token only', async () => {
  onTestFinished(configure({ METRICS_TOKEN: TOKEN }))
  expect((await get()).status).toBe(401)
  expect((await get('another-token-altogether')).status).toBe(401)
})

test('metrics tell what came, what went, what waits and what failed', async () => {
  onTestFinished(configure({ METRICS_TOKEN: TOKEN }))
  const { sessionId } = await customerWrites('is it there?')
  await reply(desk.operator, sessionId, 'Yes')
  await workOutbox()
  desk.provider.script(refuse('Dialog window is closed'))
  await reply(desk.operator, sessionId, 'And no')
  await workOutbox()
  const answer = await get(TOKEN)
  expect(answer.headers.get('content-type')).toContain('text/plain')
  const lines = (await answer.text()).split('\n')
  for (const line of [
    'stockreply_backlog_seconds 0',
    'stockreply_webhooks_received_total 1',
    'stockreply_sends_total{outcome="accepted"} 1',
    'stockreply_sends_total{outcome="rejected"} 1',
    'stockreply_failures_open{cause="window_closed"} 1',
    'stockreply_dead_letters 0',
    'stockreply_live_streams 0',
  ])
    expect(lines).toContain(line)
  expect(lines.some((line) => line.startsWith('stockreply_nodejs_eventloop_lag_seconds '))).toBe(true)
})
