import { z } from 'zod'
import { findChannelBySecret } from '@/lib/channels/server'
import { wrongSecret } from '@/lib/channels/wrong-secrets'
import { AppError } from '@/lib/errors'
import { readBytes } from '@/lib/http/body'
import { answered, guarded } from '@/lib/http/route'
import { append } from '@/lib/journal/server'

const told = {
  summary: 'What the provider has to tell',
  params: z.object({ secret: z.string() }),
  body: z.unknown(),
  answer: z.object({ received: z.literal(true) }),
}

/** Save, then answer. What it means is worked out afterwards, so the provider never waits for that and never has to repeat it. */
export const POST = guarded(told, async (request, { params }) => {
  const { secret } = await params
  const channel = await findChannelBySecret(String(secret))
  if (!channel) throw await wrongSecret(request.headers.get('x-client-address') ?? 'unknown')
  await append(channel.id, refuseOther(await readBytes(request)))
  return answered({ received: true })
})

function refuseOther(body: Buffer): Buffer {
  try {
    JSON.parse(body.toString())
    return body
  } catch {
    throw new AppError('invalid_json', 'The body is not JSON')
  }
}
