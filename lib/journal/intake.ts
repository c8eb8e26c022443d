import 'server-only'
import { findChannelBySecret } from '@/lib/channels/server'
import { wrongSecret } from '@/lib/channels/wrong-secrets'
import { AppError } from '@/lib/errors'
import { append } from './server'

interface Webhook {
  /** From the address that it was sent to. */
  secret: string
  /** Whose connection it came over. */
  from: string
  /** Throws too_large. */
  read: () => Promise<Buffer>
}

/**
 * Keeps what the provider has to tell; resolves once it is safe. Save, then answer: what it means is worked out afterwards, so the provider
 * never waits for that and never has to repeat it. Throws not_found, too_many_requests, invalid_json, unavailable.
 */
export async function takeIn({ secret, from, read }: Webhook): Promise<void> {
  const channel = await findChannelBySecret(secret)
  if (!channel) throw await wrongSecret(from)
  await append(channel.id, refuseOther(await read()))
}

function refuseOther(body: Buffer): Buffer {
  try {
    JSON.parse(body.toString())
    return body
  } catch {
    throw new AppError('invalid_json', 'The body is not JSON')
  }
}
