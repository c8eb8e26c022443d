import { Webhook } from 'standardwebhooks'
import { expect, onTestFinished } from 'vitest'
import { subscriptionList, subscriptionWithSecret } from '@/lib/subscriptions/model'
import { startServer } from '../misbehaving'
import { faultsOf } from './axe'
import { type Desk, shoot, test } from './desk'
import { threadOn } from './thread'

async function removeReceivers(desk: Desk): Promise<void> {
  const { items } = subscriptionList.parse(await (await desk.call('/api/subscriptions')).json())
  for (const { id } of items) await desk.call(`/api/subscriptions/${id}`, undefined, 'DELETE')
}

test('another system is told of an accepted reply, signed; one that does not take it is shown, and told again', async ({ desk }) => {
  let status = 200
  const receiver = await startServer((response) => response.writeHead(status).end(status === 200 ? 'thank you' : 'not today'))
  onTestFinished(receiver.close)
  onTestFinished(() => removeReceivers(desk))
  const page = await desk.open('/settings/outgoing')
  await page.getByRole('heading', { name: 'No other system is told anything' }).waitFor()
  await shoot(page, 'outgoing none 1440 light')
  await page.getByRole('button', { name: 'Add a receiver' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Add and show the secret' }).click()
  await dialog.getByText('The address must be an https address').waitFor()
  await shoot(page, 'outgoing add refused 1440 light')
  expect(await faultsOf(page)).toEqual([])
  await dialog.getByLabel('Address').fill(`${receiver.url}/hooks/stockreply`)
  await dialog.getByRole('button', { name: 'Add and show the secret' }).click()
  const secret = await page
    .getByRole('dialog', { name: /^Secret for/ })
    .getByLabel('Secret')
    .inputValue()
  await shoot(page, 'outgoing secret 1440 light')
  await page.getByRole('button', { name: 'Done' }).click()

  const sessionId = await desk.sessionOf('Tomasz Zieliński')
  const thread = await desk.openSession('Tomasz Zieliński')
  await threadOn(thread).composer.fill('Yes, one is here.')
  await threadOn(thread).composer.press('Control+Enter')
  const log = page.getByRole('list', { name: /^Events told/ })
  await log.getByRole('listitem').filter({ hasText: 'Reply accepted' }).getByText('Delivered').first().waitFor()
  const { body, headers } = receiver.heard.find(({ body }) => body.includes('"reply.accepted"') && body.includes(sessionId))!
  const signed = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]))
  expect(new Webhook(secret).verify(body, signed)).toMatchObject({ type: 'reply.accepted' })

  status = 503
  await page.getByRole('button', { name: 'Send a test event' }).click()
  const row = log.getByRole('listitem').filter({ hasText: 'Test event' })
  await row.getByText('On its way').waitFor()
  await row.getByRole('button').first().click()
  await row.getByText('It answered 503', { exact: true }).waitFor()
  await shoot(page, 'outgoing 1440 light')
  await page.emulateMedia({ colorScheme: 'dark' })
  await shoot(page, 'outgoing 1440 dark')
  expect(await faultsOf(page)).toEqual([])
  status = 200
  await row.getByRole('button', { name: 'Try now' }).click()
  await row.getByText('Delivered').waitFor()
  await page.setViewportSize({ width: 360, height: 780 })
  await page.emulateMedia({ colorScheme: 'light' })
  await shoot(page, 'outgoing 360 light')
  await row.scrollIntoViewIfNeeded()
  await shoot(page, 'outgoing 360 log light')
})

test('a receiver that is gone is disabled and says so; an event given up is an alarm on every page', async ({ desk }) => {
  const receiver = await startServer((response) => response.writeHead(410).end())
  onTestFinished(receiver.close)
  onTestFinished(() => removeReceivers(desk))
  const made = await desk.call('/api/subscriptions', { url: `${receiver.url}/gone`, events: ['lead.moved'] })
  const { subscription } = subscriptionWithSecret.parse(await made.json())
  await desk.call(`/api/subscriptions/${subscription.id}/test`, {})
  const page = await desk.open('/catalog')
  const strip = page.getByRole('link', { name: /could not be told what happened here/ })
  await strip.waitFor()
  await shoot(page, 'outgoing alarm 1440 light')
  await strip.click()
  const card = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: `${receiver.url}/gone` }) })
  await card.getByText('It answered that it is gone for good (410)').waitFor()
  await card.getByText('1 event could not be delivered').waitFor()
  await shoot(page, 'outgoing gone 1440 light')
  await card.getByRole('button', { name: 'Dismiss' }).click()
  await card.getByText('1 event could not be delivered').waitFor({ state: 'detached' })
})
