import { answered, route } from '@/lib/http/route'
import { newSubscription, subscriptionList, subscriptionWithSecret } from '@/lib/subscriptions/model'
import { getSubscription, listSubscriptions } from '@/lib/subscriptions/read'
import { addSubscription } from '@/lib/subscriptions/server'

export const GET = route({ role: 'administrator', summary: 'Other systems that are told what happens', answer: subscriptionList }, () =>
  listSubscriptions(),
)

const adding = { summary: 'Tell one more system', answer: subscriptionWithSecret, statuses: [201] }

export const POST = route({ role: 'administrator', ...adding, body: newSubscription }, async ({ body }) => {
  const { id, secret } = await addSubscription(body)
  return answered({ subscription: await getSubscription(id), secret }, 201)
})
