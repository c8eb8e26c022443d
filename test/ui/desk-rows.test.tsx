import { QueryClient } from '@tanstack/react-query'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { refreshRows, sessionQueries } from '@/lib/sessions/client'
import type { SessionRow } from '@/lib/sessions/model'
import { refreshThread, threadQueries } from '@/lib/thread/client'
import { message, ownMessage, sessionDetail, sessionRow } from './desk-scene'

const counts = { needs_reply: 1, waiting: 2, closing: 3, closed: 4, done: 5, all: 6, failed: 7 }
let client: QueryClient
let asked: string[]

beforeEach(() => {
  client = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  asked = []
})
afterEach(() => {
  client.clear()
  vi.unstubAllGlobals()
})

function answer(body: (path: string) => unknown) {
  vi.stubGlobal('fetch', async (path: string) => {
    asked.push(path)
    return Response.json(await body(path))
  })
}

const rows = (items: SessionRow[]) => ({ items, nextCursor: null, counts })
const freshRows = () => client.getQueryData(sessionQueries.fresh().queryKey) ?? []

test('any number of changed rows is one request, which also says what the views count', async () => {
  const changed = Array.from({ length: 40 }, () => sessionRow())
  answer(() => rows(changed))
  await refreshRows(
    client,
    changed.map((row) => row.id),
  )
  expect(asked).toEqual([`/api/sessions?ids=${changed.map((row) => row.id).join()}`])
  expect(freshRows()).toEqual(changed)
  expect(client.getQueryData(sessionQueries.counts().queryKey)).toEqual(counts)
})

test('an answer that was overtaken by a newer one changes nothing', async () => {
  const row = sessionRow()
  const answers = [
    { ...row, version: 5 },
    { ...row, version: 4 },
  ]
  answer(() => rows(answers.splice(0, 1)))
  await refreshRows(client, [row.id])
  await refreshRows(client, [row.id])
  expect(freshRows()).toEqual([{ ...row, version: 5 }])
})

test('an open session that was read late does not go back to what it was', async () => {
  const session = sessionDetail({ version: 7 })
  const detail = sessionQueries.detail(session.id)
  const answers = [session, { ...session, version: 6, unread: 3 }]
  answer(() => answers.shift())
  await client.fetchQuery(detail)
  await client.fetchQuery({ ...detail, staleTime: 0 })
  expect(asked).toHaveLength(2)
  expect(client.getQueryData(detail.queryKey)).toEqual(session)
})

test('when more changed than can be asked for one by one, the lists are read again', async () => {
  const list = sessionQueries.list({ view: 'all', q: '', assignee: null })
  answer(() => rows([sessionRow()]))
  await client.fetchInfiniteQuery(list)
  await refreshRows(
    client,
    Array.from({ length: 101 }, () => sessionRow().id),
  )
  expect(asked.some((path) => path.includes('ids='))).toBe(false)
  expect(client.getQueryState(list.queryKey)?.isInvalidated).toBe(true)
})

test('news of the last messages reads the end of the thread; news of an earlier one reads its page too', async () => {
  const [early, last] = [ownMessage(), message()]
  const end = threadQueries.end('s')
  const earlier = threadQueries.earlier('s', 'c1')
  client.setQueryData(end.queryKey, { items: [last], before: 'c1' })
  client.setQueryData(earlier.queryKey, { pages: [{ items: [early], before: null }], pageParams: ['c1'] })
  const isStale = (key: readonly unknown[]) => client.getQueryState(key)?.isInvalidated
  await refreshThread(client, 's', [last.id])
  expect([isStale(end.queryKey), isStale(earlier.queryKey)]).toEqual([true, false])
  await refreshThread(client, 's', [early.id])
  expect(isStale(earlier.queryKey)).toBe(true)
})
