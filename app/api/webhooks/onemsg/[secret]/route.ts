import { z } from 'zod'
import { readBytes } from '@/lib/http/body'
import { answered, guarded } from '@/lib/http/route'
import { takeIn } from '@/lib/journal/intake'

const told = {
  summary: 'What the provider has to tell',
  params: z.object({ secret: z.string() }),
  body: z.unknown(),
  answer: z.object({ received: z.literal(true) }),
}

export const POST = guarded(told, async (request, { params }) => {
  const { secret } = await params
  const from = request.headers.get('x-client-address') ?? 'unknown'
  await takeIn({ secret: String(secret), from, read: () => readBytes(request) })
  return answered({ received: true })
})
