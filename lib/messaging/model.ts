/** The provider port: our words for what a WhatsApp provider can do and say. No field name of any provider stands here. */
import { z } from 'zod'
import type { DeliveryStatus } from '@/lib/delivery/model'

/** What one element of a webhook, or of a history page, turned out to be. */
export type ProviderEvent =
  | CustomerMessage
  | OwnMessage
  | StatusReport
  /** Understood, and of no concern here: groups, broadcasts, calls. */
  | { kind: 'ignored'; path: string; reason: string }
  /** Not understood: becomes a dead letter. */
  | { kind: 'unreadable'; path: string; reason: string }

export interface CustomerMessage {
  kind: 'customer_message'
  path: string
  providerMessageId: string
  /** The address of the chat, opaque and as observed. */
  chatId: string
  /** E.164, when the address holds a number. */
  phone: string | null
  name: string | null
  type: string
  body: string | null
  /** What may be the id of a button or a row that was tapped, best first. */
  taps: string[]
  /** Provider's time; null when absent or unreadable. */
  at: Date | null
}

/** A message of ours that the provider shows back to us, sent through the API or outside the desk. */
export interface OwnMessage {
  kind: 'own_message'
  path: string
  providerMessageId: string
  chatId: string
  type: string
  body: string | null
  at: Date | null
}

export interface StatusReport {
  kind: 'status'
  path: string
  providerMessageId: string
  status: DeliveryStatus
  at: Date | null
  error: ProviderError | null
  raw: unknown
}

export interface ProviderError {
  /** Numeric code as a string, when one was given or is known for the text. */
  code: string | null
  text: string | null
}

/** How one call to send ended. Exactly what the contract's outcome table tells apart. */
export type SendOutcome =
  /** `providerMessageId` is null when it was taken without one being told: then the outcome is `unknown`. */
  | { kind: 'accepted'; providerMessageId: string; httpStatus: number; raw: string }
  /** A definite no. Without an HTTP status when it was ours: to a group nothing is sent. */
  | { kind: 'rejected'; error: ProviderError; httpStatus: number | null; raw: string | null }
  /** Not accepted, for now. `retryAfterMs` is null when the provider did not say. */
  | { kind: 'throttled'; error: ProviderError; retryAfterMs: number | null; httpStatus: number; raw: string }
  /** No byte left this machine. */
  | { kind: 'not_sent'; reason: string }
  | { kind: 'unknown'; reason: string; httpStatus: number | null; raw: string | null }

/** Where and as whom to call. */
export interface ProviderAccount {
  baseUrl: string
  channelId: string
  token: string
}

export interface ConnectionReport {
  /** Connected, and able to send. */
  ok: boolean
  /** False when the provider does not know the channel, or not with this token. */
  tokenAccepted: boolean
  /** The provider's own word, or ours when it gave none. */
  status: string
  detail: string | null
}

export interface WebhookReport {
  /** Every address the provider will call, ours and others'. */
  urls: string[]
  /** Whether ours is among them. */
  registered: boolean
  /** Whether delivery statuses are pushed. */
  statusesPushed: boolean
}

/** A template with the values of one customer. */
export const templateMessage = z.object({
  name: z.string(),
  language: z.string(),
  namespace: z.string().nullable(),
  /** The values of the body, in their order. */
  params: z.array(z.string()),
})
export type TemplateMessage = z.infer<typeof templateMessage>

/** A message form that WhatsApp has looked at. */
export interface ProviderTemplate {
  name: string
  language: string
  /** In lower case: approved, pending, rejected, paused … */
  status: string
  category: string
  namespace: string | null
  /** With {{1}}, {{2}} … where the values go. */
  body: string
  params: number
}

/** One page of everything that was written on a channel, for what no webhook brought. */
export interface HistoryPage {
  /** The page in the form of a webhook body. */
  body: unknown
  events: ProviderEvent[]
  /** Where the next page begins. */
  cursor: number
}

/** One WhatsApp provider. Every function may be called by many at once; none retries. */
export interface Provider {
  /** Sends one text to one customer, once. Never throws: every end is an outcome. `timeoutMs` bounds the whole call. */
  sendText(
    account: ProviderAccount,
    to: { chatId: string; body: string },
    options: { timeoutMs: number; signal?: AbortSignal },
  ): Promise<SendOutcome>
  /** Sends one text with up to three buttons, once; as plain text where the provider knows no buttons. As `sendText`. */
  sendButtons(
    account: ProviderAccount,
    to: { chatId: string; body: string; buttons: { id: string; title: string }[] },
    options: { timeoutMs: number; signal?: AbortSignal },
  ): Promise<SendOutcome>
  /** Sends one template to one customer, once; it needs no open window. As `sendText`. */
  sendTemplate(
    account: ProviderAccount,
    to: { chatId: string; template: TemplateMessage },
    options: { timeoutMs: number; signal?: AbortSignal },
  ): Promise<SendOutcome>
  /** Every template of the channel, whatever its status. Throws AppError `provider_unreachable`. */
  listTemplates(account: ProviderAccount): Promise<ProviderTemplate[]>
  /**
   * What was written on the channel after `cursor`, oldest first; null: just where the newest stands. Answers null when the provider keeps
   * no history. Throws AppError `provider_unreachable`.
   */
  historyAfter(account: ProviderAccount, cursor: number | null): Promise<HistoryPage | null>
  /** What the provider has to say about one message; empty when it knows nothing. Throws AppError `provider_unreachable`. */
  statusOf(account: ProviderAccount, providerMessageId: string): Promise<StatusReport[]>
  /** The newest messages of one chat, oldest first; empty when there is no history. Throws AppError `provider_unreachable`. */
  history(account: ProviderAccount, chatId: string): Promise<ProviderEvent[]>
  /** Tests the token. Throws AppError `provider_unreachable` when nobody answers. */
  testConnection(account: ProviderAccount): Promise<ConnectionReport>
  /** Reads how webhooks are set up. */
  readWebhook(account: ProviderAccount, ownUrl: string): Promise<WebhookReport>
  /** Adds `ownUrl` to the provider's list without losing the others', switches status pushes on, and reads back. `isStale` tells older addresses of ours, which are dropped. Throws AppError `conflict` when the list is full. */
  registerWebhook(account: ProviderAccount, ownUrl: string, isStale: (url: string) => boolean): Promise<WebhookReport>
  /** Takes a webhook body apart, customer messages first. Never throws. */
  normalise(payload: unknown): ProviderEvent[]
}
