import 'server-only'
import { z } from 'zod'
import { candidate } from '@/lib/availability/model'
import { productSpokenOf } from '@/lib/availability/server'
import { db } from '@/lib/db'
import { standing } from '@/lib/messages/read'
import { askedIn, namedIn } from '@/lib/replies/asking/model'
import type { Suggestion as SuggestionRow } from '@/prisma/generated/client'
import type { Asking } from './hearing'

/** So long ago an answered message may have come to be looked at all the same: older ones are history, and what they chose is long done. */
const OVERLOOKED_MS = 10 * 60_000

/** A customer's message that has not been looked at yet. */
export interface Question {
  id: string
  seq: number
  at: Date
  body: string
  /** The button that they tapped, as we had named it. */
  choice: string | null
  /** What they wrote before it, since our last reply; oldest first. */
  earlier: string[]
}

export interface Thread {
  questions: Question[]
  name: string | null
  /** See `lastLanguage`. */
  language: string | null
  lastSku: string | null
  /** What our last reply asks. */
  asking: Asking | null
}

/**
 * What the customer wrote and was not looked at yet, oldest first, each part with what it is read against: since our last reply, and before it what
 * a reply, from here or from a phone, was quicker than.
 */
export async function readThreads(sessionId: string): Promise<Thread[]> {
  const [recent, language] = await Promise.all([recentOf(sessionId), lastLanguage(sessionId)])
  const since = new Date(Date.now() - OVERLOOKED_MS)
  const threads: Thread[] = []
  for (const [place, { direction, at }] of recent.entries()) {
    const reply = recent[place - 1]
    if (direction === 'out' || reply?.direction === 'in' || (reply && at <= since)) continue
    const thread = await threadOf(recent.slice(place), language)
    threads.unshift(reply ? overlooked(thread, since, reply.suggestion?.productSku ?? null) : thread)
  }
  return threads.filter(({ questions }) => questions.length > 0)
}

/** Of a part that a reply about `answeredSku` was quicker than, what came since then. */
function overlooked(thread: Thread, since: Date, answeredSku: string | null): Thread {
  return { ...thread, questions: thread.questions.filter(({ at }) => at > since), lastSku: thread.lastSku ?? answeredSku }
}

/** `recent`: the newest first. */
async function threadOf(recent: Awaited<ReturnType<typeof recentOf>>, language: string | null): Promise<Thread> {
  const ours = recent.findIndex((message) => message.direction === 'out')
  const since = (ours === -1 ? recent : recent.slice(0, ours)).toReversed()
  const answered = recent.find((message) => message.suggestion?.productSku)
  const bodiesBefore = (position: number) => since.slice(0, position).flatMap((message) => message.body ?? [])
  const questions = since.flatMap(({ id, seq, at, type, body, choice, intent }, position) => {
    const says = type === 'text' || type === 'button' ? body?.trim() : ''
    return intent === null && (says || choice) ? [{ id, seq, at, body: body ?? '', choice, earlier: bodiesBefore(position) }] : []
  })
  const last = recent[ours]
  const session = since[0]?.session
  // Typed by a person, here or on a phone.
  const named = last?.body && !last.suggestion?.productSku ? await productSpokenOf(last.body) : null
  return {
    questions,
    name: session?.contact.name ?? null,
    language,
    lastSku: session?.suggestion?.productSku ?? named ?? answered?.suggestion?.productSku ?? null,
    asking: last ? askingOf(last.body ?? '', last.suggestion) : null,
  }
}

function recentOf(sessionId: string) {
  return db().message.findMany({
    where: { sessionId, ...standing },
    orderBy: { seq: 'desc' },
    take: 20,
    include: {
      suggestion: { include: { question: { select: { intent: true } } } },
      session: { select: { contact: { select: { name: true } }, suggestion: { select: { productSku: true } } } },
    },
  })
}

/** The language that the customer was last understood in; null when none has shown yet. */
export async function lastLanguage(sessionId: string): Promise<string | null> {
  const last = await db().suggestion.findFirst({
    where: { sessionId, language: { not: null } },
    orderBy: { version: 'desc' },
    select: { language: true },
  })
  return last?.language ?? null
}

function askingOf(body: string, suggestion: (SuggestionRow & { question: { intent: Asking['intent'] } }) | null): Asking | null {
  const asks = askedIn(body, suggestion)
  if (asks === null || !suggestion) return asks && { asks, sku: null, named: [], intent: null, wanted: null }
  const { productSku: sku, productName, candidates, wanted, question } = suggestion
  const own = sku !== null && productName !== null ? [{ sku, name: productName }] : []
  const named = namedIn(body, [...z.array(candidate).parse(candidates), ...own]).filter((one) => one.sku !== sku)
  return { asks, sku, named, intent: question.intent, wanted }
}
