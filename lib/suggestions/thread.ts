import 'server-only'
import { db } from '@/lib/db'
import { standing } from '@/lib/messages/read'
import { isPrompt } from '@/lib/replies/model'
import { HOW_MANY } from '@/lib/replies/steps/model'

/** A customer's message that has not been looked at yet. */
export interface Question {
  id: string
  body: string
  /** The button that they tapped, as we had named it. */
  choice: string | null
  /** What they wrote before it, since our last reply; oldest first. */
  earlier: string[]
}

export interface Thread {
  questions: Question[]
  name: string | null
  lastSku: string | null
  prompted: boolean
  askedHowMany: boolean
}

/** What the customer wrote since our last reply and was not looked at yet, and what it is read against. */
export async function readThread(sessionId: string): Promise<Thread> {
  const recent = await db().message.findMany({
    where: { sessionId, ...standing },
    orderBy: { seq: 'desc' },
    take: 20,
    include: {
      suggestion: { select: { productSku: true, text: true, availability: true, question: { select: { intent: true } } } },
      session: { select: { contact: { select: { name: true } }, suggestion: { select: { productSku: true } } } },
    },
  })
  const ours = recent.findIndex((message) => message.direction === 'out')
  const since = (ours === -1 ? recent : recent.slice(0, ours)).toReversed()
  const answered = recent.find((message) => message.suggestion?.productSku)
  const bodiesBefore = (position: number) => since.slice(0, position).flatMap((message) => message.body ?? [])
  const questions = since.flatMap(({ id, type, body, choice, intent }, position) => {
    const says = type === 'text' || type === 'button' ? body?.trim() : ''
    return intent === null && (says || choice) ? [{ id, body: body ?? '', choice, earlier: bodiesBefore(position) }] : []
  })
  const last = recent[ours]
  const answer = last?.suggestion?.question.intent === 'availability' ? last.suggestion : null
  const session = since[0]?.session
  return {
    questions,
    name: session?.contact.name ?? null,
    lastSku: session?.suggestion?.productSku ?? answered?.suggestion?.productSku ?? null,
    prompted: isPrompt(last?.body ?? '', answer),
    askedHowMany: last?.body?.includes(HOW_MANY) ?? false,
  }
}
