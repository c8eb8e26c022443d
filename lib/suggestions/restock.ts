import 'server-only'
import { currentAvailability } from '@/lib/availability/server'
import { getShop } from '@/lib/catalog/server'
import { db, transaction } from '@/lib/db'
import { keepPromises } from '@/lib/leads/promises/server'
import { isThere } from '@/lib/leads/reservations/model'
import { getStepSettings } from '@/lib/leads/settings/server'
import { momentText } from '@/lib/replies/steps/model'
import { lockSession, sessionChanged } from '@/lib/sessions/server'
import { HASTY } from '@/lib/sources/asking'
import { address, saying } from './saying'
import { show } from './showing'

interface Ready {
  promiseId: string
  sessionId: string
  sku: string
  messageId: string
  createdAt: Date
  readyAt: Date
  name: string | null
  language: string | null
}

/** Keeps what was promised: whose product is back gets a reply that says so. Returns how much was done. Safe to run twice at once. */
export async function keepWord(most: number): Promise<number> {
  const { reservationHours } = await getStepSettings()
  return (await keepPromises(reservationHours, most)) + (await showRestocked(most))
}

/**
 * Customers whose product is back get a reply that says so, also behind a closed window, where it fills in the template. What they are asking about
 * another product is answered first. Returns how many were told.
 */
async function showRestocked(most: number): Promise<number> {
  const ready = await db().$queryRaw<Ready[]>`
    select p."id" as "promiseId", p."sessionId", p."sku", p."messageId", p."createdAt", p."readyAt", c."name",
      (select g."language" from "Suggestion" g where g."sessionId" = s."id" and g."language" is not null order by g."version" desc limit 1) as "language"
    from "RestockPromise" p join "Session" s on s."id" = p."sessionId" join "Contact" c on c."id" = s."contactId"
      left join "Suggestion" shown on shown."id" = s."suggestionId"
    where p."state" = 'ready' and s."draftDueAt" is null
      and (shown."id" is null or (shown."productSku" = p."sku" and shown."createdAt" < p."readyAt"))
      and not exists (
        select 1 from "Message" m join "Suggestion" g on g."id" = m."suggestionId"
        where m."sessionId" = p."sessionId" and m."direction" = 'out' and g."productSku" = p."sku" and m."createdAt" > p."readyAt"
          and m."status" not in ('rejected', 'failed', 'cancelled'))
    order by p."readyAt", p."id" limit ${most}`
  let shown = 0
  for (const one of ready) if (await tell(one)) shown++
  return shown
}

async function tell({ promiseId, sessionId, sku, messageId, createdAt, readyAt, name, language }: Ready): Promise<boolean> {
  const now = await currentAvailability(sku, language, { sessionId, ...HASTY })
  if (!now || !isThere(now.availability.state)) return false
  const [to, { timeZone }] = await Promise.all([address(name, language), getShop()])
  return transaction(async (tx) => {
    const session = await lockSession(tx, sessionId)
    const stands = await tx.restockPromise.count({ where: { id: promiseId, state: 'ready' } })
    const current = session?.suggestionId ? await tx.suggestion.findUnique({ where: { id: session.suggestionId } }) : null
    // Told by another worker, or asked something else, meanwhile.
    if (stands === 0 || (current && (current.productSku !== sku || current.createdAt >= readyAt))) return false
    await show(tx, sessionId, {
      questionId: messageId,
      ...saying(to, now),
      wanted: null,
      language,
      why: ['back in stock', `promised on ${momentText(createdAt, { timeZone, language: 'en' })}`],
      candidates: [],
    })
    sessionChanged(tx, sessionId)
    return true
  })
}
