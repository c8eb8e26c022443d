import { byId, route } from '@/lib/http/route'
import { subscriptionWithSecret } from '@/lib/subscriptions/model'
import { getSubscription } from '@/lib/subscriptions/read'
import { rotateSecret } from '@/lib/subscriptions/server'

const told = { summary: 'A new secret; the one before signs too for 24 hours', answer: subscriptionWithSecret }

export const POST = route({ role: 'administrator', ...told, params: byId }, async ({ params }) => {
  const secret = await rotateSecret(params.id)
  return { subscription: await getSubscription(params.id), secret }
})
