import { randomUUID } from 'node:crypto'
import { isClosed, leadStage, leadSums } from '@/lib/leads/model'
import { type SessionRow, sessionList } from '@/lib/sessions/model'
import { administrator, secret } from './product'

/** The product as a person's browser and the provider reach it. */
export interface Desk {
  url: string
  cookie: string
  /** Rows of these sessions, asked for as a screen does that shows them already. */
  rows(ids: string[]): Promise<SessionRow[]>
  find(search: string): Promise<SessionRow[]>
  reply(row: SessionRow): Promise<void>
  /** Resolves when the webhook has been answered. */
  webhook(body: unknown): Promise<void>
  /** Asks all that a board asks when it is opened; resolves to how many leads it is about. */
  board(): Promise<number>
  /** How many webhooks are kept and not worked off. */
  waiting(): Promise<number>
  stock(csv: string): Promise<void>
}

export async function signIn(url: string): Promise<Desk> {
  const answer = await post(`${url}/api/auth/sign-in/email`, administrator, { origin: url })
  const cookie = answer.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ')
  const headers = { cookie, origin: url }
  const read = async (path: string) => (await succeeded(await fetch(`${url}${path}`, { headers }))).json()
  const list = async (query: string) => sessionList.parse(await read(`/api/sessions?${query}`)).items
  return {
    url,
    cookie,
    rows: (ids) => list(`ids=${ids.join(',')}`),
    find: (search) => list(`view=all&limit=100&q=${encodeURIComponent(search)}`),
    async reply({ id, suggestion, lastMessage }) {
      const said = {
        body: suggestion?.text ?? 'Yes, it is here.',
        suggestionId: suggestion?.id,
        lastSeenMessageId: lastMessage?.id ?? null,
      }
      await post(`${url}/api/sessions/${id}/replies`, { clientKey: randomUUID(), ...said }, headers)
    },
    async webhook(body) {
      const answered = await post(webhookOf(url), body, {})
      await answered.arrayBuffer()
    },
    async board() {
      const ended = `since=${new Date(Date.now() - 30 * 24 * 3600_000).toISOString()}`
      const columns = leadStage.options.map((stage) =>
        read(`/api/leads?stage=${stage}&sums=false&limit=25${isClosed(stage) ? `&${ended}` : ''}`),
      )
      const [all] = await Promise.all([read('/api/leads/sums'), read(`/api/leads/sums?${ended}`), ...columns])
      return Object.values(leadSums.parse(all).counts).reduce((sum, count) => sum + count, 0)
    },
    waiting: async () => (await read('/api/journal?limit=1')).counts.waiting,
    async stock(csv) {
      await succeeded(
        await fetch(`${url}/api/products/import`, { method: 'POST', headers: { ...headers, 'content-type': 'text/csv' }, body: csv }),
      )
    },
  }
}

export const webhookOf = (url: string) => `${url}/api/webhooks/onemsg/${secret}`

async function post(address: string, body: unknown, headers: Record<string, string>): Promise<Response> {
  return succeeded(
    await fetch(address, { method: 'POST', headers: { ...headers, 'content-type': 'application/json' }, body: JSON.stringify(body) }),
  )
}

async function succeeded(answer: Response): Promise<Response> {
  if (answer.ok) return answer
  throw new Error(`${new URL(answer.url).pathname.replace(secret, '…')} answered ${answer.status}: ${await answer.text()}`)
}
