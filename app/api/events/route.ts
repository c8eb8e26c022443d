import { whoAsks } from '@/lib/auth/server'
import { route } from '@/lib/http/route'
import { change } from '@/lib/live/model'
import { liveStream } from '@/lib/live/stream'

export const GET = route(
  { role: 'operator', summary: 'Hints of every change, as server-sent events', answer: change, gives: 'text/event-stream' },
  async ({ request }) => {
    const { headers, signal } = request
    const stream = liveStream({ lastEventId: headers.get('last-event-id'), allowed: async () => (await whoAsks(headers)) !== null, signal })
    return new Response(stream, {
      headers: { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store', 'x-accel-buffering': 'no' },
    })
  },
)
