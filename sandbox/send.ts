import { z } from 'zod'
import { course } from './courses'
import type { Button, Customer, Quirk } from './state'
import { countFields, fillIn, NAMESPACE, templates } from './templates'
import { findCustomer, isWindowOpen, record, schedule, type World } from './world'

/** What the caller gets; `silence`: the call is left hanging. */
export type Answer = { status: number; body: unknown; headers?: Record<string, string> } | 'silence'

/** Our own messages come back through the webhook about this long after they were taken. */
const ECHO_MS = 400
/** After most callers have given up waiting for the answer. */
const LATE_ECHO_MS = 35_000

const recipient = { phone: z.union([z.string(), z.number().transform(String)]).optional(), chatId: z.string().optional() }
const textMessage = z.object({ ...recipient, body: z.string().optional() })

const buttonMessage = textMessage.extend({
  sections: z
    .array(z.object({ type: z.literal('reply'), reply: z.object({ id: z.string().min(1).max(256), title: z.string().min(1).max(20) }) }))
    .min(1)
    .max(3),
})

const templateMessage = z.object({
  ...recipient,
  namespace: z.string(),
  template: z.string(),
  language: z.object({ code: z.string() }),
  params: z.array(z.object({ type: z.string(), parameters: z.array(z.object({ text: z.string().optional() })) })).default([]),
})

const refusal = (message: string): Answer => ({ status: 200, body: { sent: false, message } })
const badRequest = (error: string): Answer => ({ status: 400, body: { error } })

export function sendMessage(world: World, input: unknown): Answer {
  const { data: message } = textMessage.safeParse(input)
  return message ? sendWords(world, message, { longest: 4096 }) : badRequest('Parameters are invalid')
}

/** A text with up to three buttons, which the customer may tap. */
export function sendButton(world: World, input: unknown): Answer {
  const { data: message } = buttonMessage.safeParse(input)
  if (!message) return badRequest('Parameters are invalid')
  return sendWords(world, message, { longest: 1024, buttons: message.sections.map(({ reply }) => reply) })
}

function sendWords(
  world: World,
  message: z.infer<typeof textMessage>,
  { longest, buttons }: { longest: number; buttons?: Button[] },
): Answer {
  const chatId = addressOf(message)
  if (typeof chatId !== 'string') return chatId
  if (!message.body?.trim()) return refusal('empty body')
  if (message.body.length > longest) return badRequest(`body must be 1 to ${longest} characters long`)
  if (!isWindowOpen(world, chatId)) return { status: 400, body: { sent: false, message: 'Dialog window is closed' } }
  return take(world, { chatId, body: message.body, buttons })
}

/** Needs no open window, but an approved template and all its values. */
export function sendTemplate(world: World, input: unknown): Answer {
  const { data: message } = templateMessage.safeParse(input)
  if (!message) return refusal('template is not defined')
  const chatId = addressOf(message)
  if (typeof chatId !== 'string') return chatId
  const template = templates.find(({ name, language }) => name === message.template && language === message.language.code)
  if (!template || message.namespace !== NAMESPACE || template.status !== 'approved') {
    return refusal('Template name does not exist in the translation')
  }
  const values = message.params.filter(({ type }) => type === 'body').flatMap(({ parameters }) => parameters.map(({ text }) => text ?? ''))
  if (values.length !== countFields(template.text)) return refusal('Number of parameters does not match the expected number of params')
  return take(world, { chatId, body: fillIn(template.text, values) })
}

/** A business-scoped id travels in `phone`; in `chatId` it is cut down to its digits, a habit of the provider. */
function addressOf({ phone, chatId }: { phone?: string; chatId?: string }): string | Answer {
  if ((phone === undefined) === (chatId === undefined)) return badRequest('Exactly one of phone and chatId is required')
  if (phone && /^[A-Z]{2}\.\w+$/.test(phone)) return `${phone}@lid`
  if (chatId?.endsWith('@g.us')) return chatId
  const digits = (phone ?? chatId ?? '').replace(/\D/g, '')
  return /^\d{6,15}$/.test(digits) ? `${digits}@c.us` : refusal('wrong recipient: phone number is invalid')
}

function take(world: World, said: { chatId: string; body: string; buttons?: Button[] }): Answer {
  const { chatId } = said
  const customer = findCustomer(world, chatId)
  const strikes = customer ? countCall(customer) : false
  const quirk = customer?.quirk ?? null
  if (strikes && quirk === 'throttled') return { status: 429, body: { error: 'Rate limit exceeded' }, headers: { 'retry-after': '2' } }
  if (strikes && quirk === 'refused') return refusal('Service temporarily unavailable')

  const lost = strikes && quirk === 'answer_lost'
  const message = record(world, { ...said, from: 'shop' })
  follow(world, message.id, { quirk, strikes, delayMs: lost ? LATE_ECHO_MS : ECHO_MS })
  if (lost) return 'silence'
  return {
    status: 200,
    body: { sent: true, id: message.id, message: `Sent to ${chatId}`, description: 'Message has been sent to the provider' },
  }
}

/** Whether a fault that comes and goes strikes this call: the first, third, fifth … one. */
function countCall(customer: Customer): boolean {
  customer.calls++
  return customer.calls % 2 === 1
}

function follow(world: World, messageId: string, { quirk, strikes, delayMs }: { quirk: Quirk | null; strikes: boolean; delayMs: number }) {
  schedule(world, delayMs, { do: 'echo', messageId })
  for (const { afterMs, ...step } of course(quirk, { strikes, source: world.state })) {
    schedule(world, delayMs + afterMs, { do: 'report', messageId, ...step })
  }
}
