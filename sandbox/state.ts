import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'

const language = z.enum(['en', 'es', 'pt', 'ru', 'ar', 'de', 'fr', 'id', 'tr', 'hi', 'pl'])
export type Language = z.infer<typeof language>

/** What is special about a customer; the table at the top of cast.ts says what each one does. */
const quirk = z.enum([
  'throttled',
  'answer_lost',
  'refused',
  'unreachable',
  'experiment',
  'phone_off',
  'receipts_off',
  'delivered_skipped',
  'repeated',
  'overtaking',
])
export type Quirk = z.infer<typeof quirk>

const deliveryStatus = z.enum(['sent', 'delivered', 'read', 'failed'])
export type DeliveryStatus = z.infer<typeof deliveryStatus>

const failure = z.object({ code: z.number(), text: z.string() })
export type Failure = z.infer<typeof failure>

const customer = z.object({
  chatId: z.string(),
  /** Null: the profile has no name, only the number is known. */
  name: z.string().nullable(),
  language,
  quirk: quirk.nullable(),
  /** What they say next, before their mood decides. */
  next: z.array(z.string()),
  /** Curious until told what is in stock, then decided, then, after a thank-you, done. */
  mood: z.enum(['curious', 'decided', 'done']),
  /** How often a message to them was asked for. */
  calls: z.number(),
})
export type Customer = z.infer<typeof customer>

const report = z.object({ status: deliveryStatus, at: z.number(), failure: failure.nullable() })

/** What can be tapped under a message. */
const button = z.object({ id: z.string(), title: z.string() })
export type Button = z.infer<typeof button>

const message = z.object({
  id: z.string(),
  number: z.number(),
  chatId: z.string(),
  from: z.enum(['customer', 'shop']),
  body: z.string(),
  /** Ours: what may be tapped. */
  buttons: z.array(button).optional(),
  /** Theirs: what was. */
  tapped: button.optional(),
  /** Unix milliseconds, as all times here; the wire has seconds. */
  at: z.number(),
  reports: z.array(report),
})
export type Message = z.infer<typeof message>

/** Something that will happen. */
const deed = z.discriminatedUnion('do', [
  z.object({
    do: z.literal('report'),
    messageId: z.string(),
    status: deliveryStatus,
    failure: failure.nullable(),
    /** Polls find it. */
    kept: z.boolean(),
    /** The webhook is told. */
    pushed: z.boolean(),
  }),
  z.object({ do: z.literal('echo'), messageId: z.string() }),
  z.object({ do: z.literal('say'), chatId: z.string(), text: z.string(), tapped: button.optional() }),
  z.object({ do: z.literal('arrive') }),
])
export type Deed = z.infer<typeof deed>

/** Something the webhook has not been told yet. */
const notice = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('message'), messageId: z.string() }),
  z.object({ kind: z.literal('status'), messageId: z.string(), status: deliveryStatus, failure: failure.nullable() }),
])
export type Notice = z.infer<typeof notice>

/** A webhook address and what it is still to be told, oldest first. */
const subscriber = z.object({ url: z.string(), notices: z.array(notice) })
export type Subscriber = z.infer<typeof subscriber>

const settings = z.object({ ackNotificationsOn: z.boolean(), guaranteedHooks: z.boolean(), rawHooks: z.boolean() })

const state = z.object({
  seed: z.number(),
  /** Customers who may still come. */
  newcomersLeft: z.number(),
  newcomersMet: z.number(),
  customers: z.array(customer),
  messages: z.array(message),
  agenda: z.array(z.object({ at: z.number(), deed })),
  /** The address given at the start; another one takes its place after a restart. */
  ownUrl: z.string().nullable(),
  subscribers: z.array(subscriber),
  settings,
})
export type State = z.infer<typeof state>

export function emptyState({ seed, newcomers }: { seed: number; newcomers: number }): State {
  return {
    seed,
    newcomersLeft: newcomers,
    newcomersMet: 0,
    customers: [],
    messages: [],
    agenda: [],
    ownUrl: null,
    subscribers: [],
    settings: { ackNotificationsOn: true, guaranteedHooks: true, rawHooks: false },
  }
}

/** Null when there is none, or none that can be read: then everybody starts afresh. */
export function loadState(file: string): State | null {
  try {
    return state.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return null
  }
}

/** Whole or not at all, whenever the process ends. */
export function saveState(file: string, current: State): void {
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(`${file}.new`, JSON.stringify(current), { mode: 0o600 })
  renameSync(`${file}.new`, file)
}
