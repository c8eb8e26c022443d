import { byId, noContent, route } from '@/lib/http/route'
import { subscription, subscriptionChange } from '@/lib/subscriptions/model'
import { getSubscription } from '@/lib/subscriptions/read'
import { changeSubscription, removeSubscription } from '@/lib/subscriptions/server'

const changing = { summary: 'Change, disable or enable a subscription', answer: subscription }

export const PATCH = route({ role: 'administrator', ...changing, params: byId, body: subscriptionChange }, async ({ params, body }) => {
  await changeSubscription(params.id, body)
  return getSubscription(params.id)
})

const removing = { summary: 'Remove a subscription with its log', statuses: [204] }

export const DELETE = route({ role: 'administrator', ...removing, params: byId }, async ({ params }) => {
  await removeSubscription(params.id)
  return noContent()
})
