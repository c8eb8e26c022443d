import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, cleanup, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { NuqsTestingAdapter } from 'nuqs/adapters/testing'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { Board } from '@/components/pipeline/board'
import { countIn, shownIn } from '@/components/pipeline/moves'
import { filterFor } from '@/components/pipeline/use-board-filter'
import { peopleToChoose } from '@/components/team/people'
import type { Lead } from '@/lib/leads/model'
import type { SentMove } from '@/lib/leads/moves/client'
import { LiveProvider } from '@/lib/live/client'
import { ago, nextId } from './desk-scene'
import { lead, leadPage, leadSums, reservedLead } from './lead-scene'

const jens = { id: 'jens', name: 'Jens Albrecht' }
const mara = { id: 'mara', name: 'Mara Klein', email: 'mara@shop.test', role: 'operator' } as const

const team = [jens, { id: mara.id, name: mara.name }]

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

type Patched = { id: string; body: Record<string, unknown> }

/** The board on screen, over a server that keeps these leads; `answer` says what it does with a change. */
async function showBoard(
  leads: Lead[],
  { answer, search = '' }: { answer?: (patched: Patched) => Promise<Response>; search?: string } = {},
) {
  const kept = [...leads]
  const patched: Patched[] = []
  const asked: string[] = []
  let tell = (_: string) => {}
  vi.stubGlobal(
    'EventSource',
    class extends EventTarget {
      onopen: (() => void) | null = null
      constructor() {
        super()
        tell = (body) => this.dispatchEvent(new MessageEvent('change', { data: body }))
      }
      close() {}
    },
  )
  vi.stubGlobal('fetch', async (path: string, init: RequestInit = {}) => {
    if (init.method === 'PATCH') {
      const change = { id: path.split('/').at(-1) ?? '', body: JSON.parse(String(init.body)) }
      patched.push(change)
      if (answer) return answer(change)
      const at = kept.findIndex(({ id }) => id === change.id)
      const before = kept[at] ?? lead()
      kept[at] = { ...before, stage: change.body.stage, lostReason: change.body.reason ?? null, version: before.version + 1 }
      return Response.json({ ...kept[at], moves: [] })
    }
    const search = new URL(path, 'http://desk').searchParams
    if (path === '/api/people') return Response.json({ items: team, nextCursor: null })
    if (path.startsWith('/api/leads')) asked.push(path)
    return Response.json(path.startsWith('/api/leads/sums?') ? leadSums(kept) : leadPage(kept, search.get('stage')))
  })
  const client = new QueryClient({ defaultOptions: { queries: { retry: false, staleTime: Number.POSITIVE_INFINITY } } })
  render(
    <NuqsTestingAdapter searchParams={search}>
      <QueryClientProvider client={client}>
        <LiveProvider>
          <Board me={mara} />
        </LiveProvider>
      </QueryClientProvider>
    </NuqsTestingAdapter>,
  )
  await waitFor(() => expect(screen.queryByText('Loading leads')).toBeNull())
  return { kept, patched, asked, tell: (body: unknown) => act(() => tell(JSON.stringify(body))) }
}

const column = (name: string) => within(screen.getByRole('region', { name }))
const move = async (name: string, to: string) => {
  await userEvent.click(screen.getByRole('button', { name: `Move ${name}` }))
  await userEvent.click(await screen.findByRole('menuitem', { name: to }))
}

describe('the board', () => {
  test('shows each lead in its stage, with what is held, and leads to its session', async () => {
    const grace = reservedLead()
    await showBoard([grace, lead({ contact: { ...grace.contact, name: 'Priya Raman' } })])
    const card = column('Reserved').getByRole('row', { name: /Grace Okafor/ })
    expect(card.textContent).toMatch(/2 × Desk lamp.*Held until/)
    expect(card.getAttribute('data-href')).toBe(`/sessions/${grace.sessionId}`)
    expect(column('Inquired').getByRole('row', { name: /Priya Raman/ })).toBeDefined()
    expect(column('Answered').queryByRole('row', { name: /Priya|Grace/ })).toBeNull()
  })

  test('moves a lead by its menu, and shows it there before the server has answered', async () => {
    let release = (_: Response) => {}
    const grace = lead()
    const { patched } = await showBoard([grace], { answer: () => new Promise((resolve) => (release = resolve)) })
    await move('Grace Okafor', 'Won')
    expect(await column('Won').findByRole('row', { name: /Grace/ })).toBeDefined()
    expect(column('Inquired').queryByRole('row', { name: /Grace/ })).toBeNull()
    expect(patched).toEqual([{ id: grace.id, body: { stage: 'won' } }])
    release(Response.json({ ...grace, stage: 'won', moves: [] }))
  })

  test('puts a refused lead back where it was, and says there why', async () => {
    const detail = 'None of this product is free'
    await showBoard([lead()], { answer: async () => Response.json({ code: 'conflict', detail }, { status: 409 }) })
    await move('Grace Okafor', 'Reserved')
    const card = await column('Inquired').findByRole('row', { name: /Grace/ })
    expect((await within(card).findByRole('alert')).textContent).toContain(`Not moved: ${detail}`)
    expect(column('Reserved').queryByRole('row', { name: /Grace/ })).toBeNull()
  })

  test('asks for a reason before anything is lost', async () => {
    const { patched } = await showBoard([lead()])
    await move('Grace Okafor', 'Lost…')
    await userEvent.click(await screen.findByRole('radio', { name: 'In other words' }))
    const confirm = screen.getByRole('button', { name: 'Move to Lost' })
    await userEvent.click(confirm)
    await screen.findByText('Say why')
    expect(patched).toEqual([])
    await userEvent.type(screen.getByLabelText('Your words'), 'Wrong colour')
    await userEvent.click(confirm)
    expect(await column('Lost').findByText('Wrong colour')).toBeDefined()
    expect(patched.map(({ body }) => body)).toEqual([{ stage: 'lost', reason: 'Wrong colour' }])
  })

  test('asks before what is held for a lead is given up', async () => {
    const { patched } = await showBoard([reservedLead()])
    await move('Grace Okafor', 'Answered')
    await screen.findByText(/^2 × .+ will be free for others\.$/)
    expect(patched).toEqual([])
    await userEvent.click(screen.getByRole('button', { name: 'Move to Answered' }))
    await column('Answered').findByRole('row', { name: /Grace/ })
    expect(patched.map(({ body }) => body)).toEqual([{ stage: 'answered' }])
  })

  test('hands over what is held without a question when the lead is won', async () => {
    const { patched } = await showBoard([reservedLead()])
    await move('Grace Okafor', 'Won')
    await column('Won').findByRole('row', { name: /Grace/ })
    expect(patched.map(({ body }) => body)).toEqual([{ stage: 'won' }])
  })

  test('reads again when somebody else moves a lead', async () => {
    const { kept, tell } = await showBoard([lead()])
    kept[0] = { ...lead(), ...kept[0], stage: 'answered', version: 2 }
    tell({ topic: 'lead', id: nextId(), sessionId: nextId(), version: 2 })
    expect(await column('Answered').findByRole('row', { name: /Grace/ })).toBeDefined()
  })

  test('asks for one product, one person and one age as the address says, and once for all sums', async () => {
    const { asked } = await showBoard([lead()], { search: '?product=LAMP&person=none&days=7' })
    const searches = asked.map((path) => new URL(path, 'http://desk').searchParams)
    expect(searches.every((search) => search.get('product') === 'LAMP' && search.get('assignee') === 'none' && search.has('since'))).toBe(
      true,
    )
    expect(new Set(searches.map((search) => search.get('stage')).filter((stage) => stage !== null)).size).toBe(7)
    expect(searches.filter((search) => search.get('sums') !== 'false')).toHaveLength(1)
  })

  test('tells how many leads stand in a stage, not only how many it shows', async () => {
    await showBoard([lead(), reservedLead(), reservedLead()])
    expect(column('Reserved').getByRole('heading').textContent).toBe('Reserved2')
  })

  test('offers everybody on the team, whoever has a lead', async () => {
    await showBoard([lead()])
    await userEvent.click(screen.getByRole('button', { name: /Person/ }))
    const offered = (await screen.findAllByRole('option')).map(({ textContent }) => textContent)
    expect(offered).toEqual(['Everybody’s', 'Yours', 'Nobody’s yet', 'Jens Albrecht'])
  })

  test('tells on a card that the window closes or has closed, and that a message failed', async () => {
    const of = (name: string, fields: Partial<Lead>) => lead({ contact: { ...lead().contact, name }, ...fields })
    await showBoard([
      of('Grace Okafor', { windowClosesAt: ago(-42.5) }),
      of('Priya Raman', { windowClosesAt: ago(5), hasFailure: true }),
      of('Lena Vogt', { windowClosesAt: ago(5), stage: 'won' }),
      of('Tom Hale', {}),
    ])
    const card = (name: RegExp) => screen.getByRole('row', { name }).textContent
    expect(card(/Grace/)).toContain('Closes in 42 min')
    expect(card(/Priya/)).toMatch(/Message failed.*Window closed/)
    expect(card(/Lena/)).not.toMatch(/indow/)
    expect(card(/Tom/)).not.toMatch(/indow|failed|Closes/)
  })

  test('reads again when something happens in a session that it tells of, and in no other', async () => {
    const grace = lead()
    const { kept, asked, tell } = await showBoard([grace])
    const before = asked.length
    tell({ topic: 'session', id: nextId(), sessionId: nextId(), version: 2 })
    kept[0] = { ...grace, hasFailure: true }
    tell({ topic: 'session', id: grace.sessionId, sessionId: grace.sessionId, version: 2 })
    expect(await screen.findByText('Message failed')).toBeDefined()
    expect(asked.length - before).toBe(9)
  })

  test('tells on a first run how leads come to be, and after narrowing that there may be others', async () => {
    await showBoard([])
    expect(await screen.findByRole('heading', { name: 'No leads yet' })).toBeDefined()
    cleanup()
    await showBoard([], { search: '?product=LAMP' })
    expect(await screen.findByRole('heading', { name: 'No lead is like that' })).toBeDefined()
  })
})

describe('a move', () => {
  const grace = lead()
  const sent = (fields: Partial<SentMove>): SentMove => ({ lead: grace, stage: 'won', isPending: true, refusal: null, ...fields })

  test('under way counts where it goes, once', () => {
    const listed = [grace, lead()]
    const [inquired, won] = [shownIn('inquired', listed, [sent({})]), shownIn('won', [], [sent({})])]
    expect(inquired.map(({ lead }) => lead.id)).not.toContain(grace.id)
    expect([countIn(2, listed, inquired), countIn(0, [], won)]).toEqual([1, 1])
    const arrived = { ...grace, stage: 'won' as const }
    expect(countIn(1, [arrived], shownIn('won', [arrived], [sent({})]))).toBe(1)
  })

  test('that was refused is told until something else happens to the lead', () => {
    const refused = sent({ isPending: false, refusal: 'None is free' })
    expect(shownIn('inquired', [grace], [refused])[0]?.refusal).toBe('None is free')
    expect(shownIn('inquired', [{ ...grace, version: 2 }], [refused])[0]?.refusal).toBeNull()
    expect(shownIn('inquired', [grace], [refused, sent({ stage: 'answered' })])).toEqual([])
  })
})

test('what is over is limited to the last days, unless somebody wants to see more', () => {
  const filter = { product: null, person: null, days: null }
  expect(filterFor('won', { filter, showsAllEnded: false }).days).toBe(30)
  expect(filterFor('won', { filter, showsAllEnded: true }).days).toBeNull()
  expect(filterFor('lost', { filter: { ...filter, days: 7 }, showsAllEnded: false }).days).toBe(7)
  expect(filterFor('answered', { filter, showsAllEnded: false }).days).toBeNull()
})

test('whose leads can be shown: one’s own, nobody’s, and those of everybody else by name', () => {
  const gone = { id: 'gone', name: 'Ada Gone' }
  const choices = peopleToChoose({ team, listed: [lead({ assignee: gone }), lead({ assignee: mara }), lead()] }, mara, null)
  expect(choices.map(({ words }) => words)).toEqual(['Yours', 'Nobody’s yet', 'Ada Gone', 'Jens Albrecht'])
})
