import { z } from 'zod'
import type { Answer } from './send'
import type { Subscriber } from './state'
import type { World } from './world'

const URLS_AT_MOST = 5

const webhookUrl = z.union([z.string(), z.array(z.string())]).transform((value) => [...new Set([value].flat())].filter((url) => url !== ''))
const webhookUrls = webhookUrl.pipe(z.array(z.url({ protocol: /^https?$/ })).max(URLS_AT_MOST))
const change = z.object({
  ackNotificationsOn: z.boolean().optional(),
  guaranteedHooks: z.boolean().optional(),
  rawHooks: z.boolean().optional(),
  webhookUrl: webhookUrls.optional(),
})

/** The address given at the start. One given at an earlier start is dropped, and what it had not been told goes to the new one. */
export function adoptOwnUrl(world: World, url: string): void {
  const { state } = world
  const own = state.subscribers.find((subscriber) => subscriber.url === state.ownUrl)
  const isKnown = state.subscribers.some((subscriber) => subscriber !== own && isSamePlace(subscriber.url, url))
  if (own && !isKnown) own.url = url
  else if (!isKnown) state.subscribers.push({ url, notices: [] })
  state.ownUrl = url
  world.changed()
}

/** Where a subscriber is called. The desk registers the name by which the world knows it; this machine may only reach it by the one given at the start. */
export function reachedAt(world: World, { url }: Subscriber): string {
  const { ownUrl } = world.state
  return ownUrl !== null && isSamePlace(url, ownUrl) ? ownUrl : url
}

/** The list is replaced as a whole; who stays on it, be it under another name, keeps what they are still to be told. */
function replaceSubscribers(world: World, urls: string[]): void {
  const { subscribers } = world.state
  world.state.subscribers = urls.map((url) => {
    const known =
      subscribers.find((one) => one.url === url) ?? subscribers.find((one) => isSamePlace(one.url, url) && !urls.includes(one.url))
    return known ? Object.assign(known, { url }) : { url, notices: [] }
  })
  world.changed()
}

/** The path of an address holds its secret: no two desks share one. */
function isSamePlace(one: string, other: string): boolean {
  return new URL(one).pathname === new URL(other).pathname
}

/** One address is a string, several are an array, as the provider has it. */
function listed(world: World): string | string[] {
  const [first = '', ...others] = world.state.subscribers.map(({ url }) => url)
  return others.length > 0 ? [first, ...others] : first
}

export function readWebhook(world: World): Answer {
  return { status: 200, body: { webhookUrl: listed(world) } }
}

export function writeWebhook(world: World, input: unknown): Answer {
  const { data } = z.object({ webhookUrl: webhookUrls.pipe(z.array(z.string()).min(1)) }).safeParse(input)
  if (!data) return { status: 400, body: { error: `webhookUrl must be one to ${URLS_AT_MOST} http or https addresses` } }
  replaceSubscribers(world, data.webhookUrl)
  return { status: 200, body: { set: true, message: data.webhookUrl.join(',') } }
}

export function readSettings(world: World): Answer {
  return { status: 200, body: { ...world.state.settings, webhookUrl: listed(world) } }
}

export function writeSettings(world: World, input: unknown): Answer {
  const { data } = change.safeParse(input)
  if (!data) return { status: 400, body: { error: 'Settings are invalid' } }
  const { webhookUrl: urls, ...settings } = data
  Object.assign(world.state.settings, settings)
  if (urls) replaceSubscribers(world, urls)
  world.changed()
  return { status: 200, body: { ...world.state.settings, webhookUrl: listed(world), update: data } }
}
