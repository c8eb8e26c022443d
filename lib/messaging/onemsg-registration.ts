import { AppError } from '@/lib/errors'
import type { Provider, ProviderAccount, WebhookReport } from './model'
import { ask, granted } from './onemsg-http'
import { isObject, isYes, valueAt } from './onemsg-values'

/** The list is the channel's, not ours: the provider's own inbox and other programs have their addresses in it too. */
const MOST_URLS = 5

export const readWebhook: Provider['readWebhook'] = async (account, ownUrl) => reported(await urlsOf(account), account, ownUrl)

/** Reads, merges, writes and reads back. The list is written even when nothing changes in it: that is what revives an address that the provider has given up on. */
export const registerWebhook: Provider['registerWebhook'] = async (account, ownUrl, isStale) => {
  const others = (await urlsOf(account)).filter((url) => url !== ownUrl && !isStale(url))
  if (others.length >= MOST_URLS) {
    throw new AppError(
      'conflict',
      `The provider calls at most ${MOST_URLS} addresses, and ${MOST_URLS} others are registered. Remove one there first.`,
    )
  }
  const urls = [...others, ownUrl]
  granted(await ask(account, { method: 'POST', path: 'webhook', body: { webhookUrl: urls.length === 1 ? ownUrl : urls } }))
  if (!(await pushesStatuses(account))) {
    granted(await ask(account, { method: 'POST', path: 'settings', body: { ackNotificationsOn: true } }))
  }
  return reported(await urlsOf(account), account, ownUrl)
}

async function reported(urls: string[], account: ProviderAccount, ownUrl: string): Promise<WebhookReport> {
  return { urls, registered: urls.includes(ownUrl), statusesPushed: await pushesStatuses(account) }
}

/** One address, a list, or several in one string. Throws when that cannot be told: a list that was not read must not be replaced. */
async function urlsOf(account: ProviderAccount): Promise<string[]> {
  const answer = await ask(account, { method: 'GET', path: 'webhook' })
  const content = granted(answer)
  if (!isObject(content) || answer.error)
    throw new AppError('provider_unreachable', 'The provider’s list of webhook addresses could not be read')
  const told = valueAt(content, 'webhookUrl')
  const urls = (Array.isArray(told) ? told : [told]).flatMap((value) => (typeof value === 'string' ? value.split(/,(?=\s*https?:)/) : []))
  return [...new Set(urls.map((url) => url.trim()).filter(Boolean))]
}

async function pushesStatuses(account: ProviderAccount): Promise<boolean> {
  const { value } = await ask(account, { method: 'GET', path: 'settings' })
  return isYes(valueAt(value, 'ackNotificationsOn'))
}
