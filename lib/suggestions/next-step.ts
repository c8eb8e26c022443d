import 'server-only'
import { isVagueAmount } from '@/lib/availability/count/model'
import type { Intent, Understanding } from '@/lib/availability/model'
import { currentAvailability, type ReadNow } from '@/lib/availability/server'
import { getShop } from '@/lib/catalog/server'
import { db, type Tx } from '@/lib/db'
import { chooseAlert, chooseReserve, chooseSimilar } from '@/lib/leads/choices/server'
import { quantityToHold, type StepSettings } from '@/lib/leads/model'
import type { KnownLead } from '@/lib/leads/moving'
import { isThere } from '@/lib/leads/reservations/model'
import { openLead } from '@/lib/leads/server'
import { getStepSettings } from '@/lib/leads/settings/server'
import type { Ranked } from '@/lib/leads/similar/model'
import { findSimilar } from '@/lib/leads/similar/server'
import { momentText } from '@/lib/replies/steps/model'
import { HASTY } from '@/lib/sources/asking'
import type { Suggestion as SuggestionRow } from '@/prisma/generated/client'
import { type Addressed, address, again, isPromise, saying } from './saying'
import type { Drafted } from './showing'

/** What the customer chose, with all that has to be read before the session is locked. */
export interface Step {
  to: Addressed
  intent: Extract<Intent, 'reserve' | 'restock_alert' | 'similar'>
  question: { id: string; body: string }
  understood: Understanding
  now: ReadNow
  similar: Ranked[]
  settings: StepSettings
  timeZone: string
}

interface Asked {
  sessionId: string
  name: string | null
  question: { id: string; body: string }
  understood: Understanding
}

/** Null when no step was chosen, or not for one product whose stock is known. */
export async function prepareStep({ sessionId, name, question, understood }: Asked): Promise<Step | null> {
  const { intent, product, language } = understood
  if (!product || (intent !== 'reserve' && intent !== 'restock_alert' && intent !== 'similar')) return null
  const now = await currentAvailability(product.sku, language, { sessionId, ...HASTY })
  if (!now) return null
  const [to, settings, { timeZone }, similar] = await Promise.all([
    address(name, language),
    getStepSettings(),
    getShop(),
    intent === 'similar' ? findSimilar(product.sku) : [],
  ])
  return { to, intent, question, understood, now, similar, settings, timeZone }
}

/** The step that the customer of an open question chose, now that a person has said with which product; null when it was no step. */
export async function stepWith(sku: string, name: string | null, open: SuggestionRow): Promise<Step | null> {
  const { sessionId, questionId, language } = open
  const [{ intent, body }, asFirstHeard] = await Promise.all([
    db().message.findUniqueOrThrow({ where: { id: questionId }, select: { intent: true, body: true } }),
    db().suggestion.findFirst({ where: { questionId }, orderBy: { version: 'asc' }, select: { wanted: true } }),
  ])
  if (intent === null) return null
  const known = { confidence: 'high' as const, product: { sku, name: sku }, candidates: [], why: ['chosen by a person'] }
  return prepareStep({
    sessionId,
    name,
    question: { id: questionId, body: body ?? '' },
    understood: { intent, quantity: asFirstHeard?.wanted ?? null, language, ...known },
  })
}

/** Does what the customer of a locked session chose, and drafts the reply that says so; null when nothing can be said of that product. */
export async function takeStep(tx: Tx, sessionId: string, step: Step): Promise<Drafted | null> {
  const { intent, question, now } = step
  const lead = await openLead(tx, { sessionId, sku: now.product.sku, quantity: null, messageId: question.id })
  if (!lead) return null
  const said = await { reserve: reserve, restock_alert: alert, similar: offer }[intent](tx, lead, step)
  const { language, quantity: wanted, why } = step.understood
  const base = { questionId: question.id, wanted, language, why }
  // What can be had in its place is known, also while its own stock is not.
  const isKnown = isPromise(now.availability) || intent === 'similar'
  return again(base, { ...saying(step.to, now), ...(isKnown ? said : {}) })
}

type Said = Partial<Pick<Drafted, 'text' | 'asks' | 'wanted' | 'why' | 'candidates' | 'reservedUntil' | 'offers'>>

async function reserve(tx: Tx, lead: KnownLead, { to, question, understood, now, settings, timeZone }: Step): Promise<Said> {
  const wanted = quantityToHold({ named: understood.quantity, asked: lead.quantity, isVague: isVagueAmount(question.body) })
  const { product, availability } = now
  if (wanted === null && isThere(availability.state)) return { text: to.wording.howMany(to.name, product.name), asks: 'how_many' }
  const asked = { quantity: wanted ?? 1, hours: settings.reservationHours, told: now.told }
  const held = await chooseReserve(tx, lead, { ...asked, messageId: question.id })
  // Another customer was faster, or there never was one: then how it stands is the answer.
  if (held.quantity === 0)
    return isThere(availability.state) ? { text: to.wording.availability(to.name, product.name, to.wording.outOfStock) } : {}
  const until = momentText(held.until, { timeZone, language: to.wording.language })
  return {
    text: to.wording.reserved(to.name, product.name, { quantity: held.quantity, wanted: wanted ?? 1, until }),
    asks: null,
    wanted: held.quantity,
    reservedUntil: held.until,
  }
}

async function alert(tx: Tx, lead: KnownLead, { to, question, now, settings }: Step): Promise<Said> {
  const { product, availability } = now
  const there = isThere(availability.state)
  await chooseAlert(tx, lead, { consent: question.body, messageId: question.id, days: settings.promiseDays, isThere: there })
  return there ? {} : { text: to.wording.promised(to.name, product.name, availability.label), asks: null }
}

async function offer(tx: Tx, lead: KnownLead, { to, question, now, similar }: Step): Promise<Said> {
  await chooseSimilar(tx, lead, { skus: similar.map(({ sku }) => sku), messageId: question.id })
  return offering(to, now.product.name, similar)
}

/** The reply that names similar products. */
export function offering({ name, wording }: Addressed, product: string, similar: Ranked[]) {
  const names = similar.map((one) => one.name)
  return {
    text: wording.similar(name, product, names),
    asks: names.length > 0 ? ('alternatives' as const) : ('alert' as const),
    why: similar.map((one) => `${one.name}: ${one.why.join(', ')}`),
    candidates: similar.map(({ sku, name, score }) => ({ sku, name, score })),
    offers: similar.map(({ sku }) => sku),
  }
}
