import { z } from 'zod'
import { openRoute } from '@/lib/http/route'
import { chosenPassword, linkToken, welcome } from '@/lib/welcome/model'
import { acceptWelcome, readWelcome } from '@/lib/welcome/server'

export const GET = openRoute({ summary: 'Whom a one-time link is for', answer: welcome, params: linkToken }, ({ params, request }) =>
  readWelcome(params.token, request.headers),
)

export const POST = openRoute(
  { summary: 'Set the first password, or a new one', answer: z.object({ email: z.string() }), params: linkToken, body: chosenPassword },
  ({ params, body, request }) => acceptWelcome(params.token, body.password, request.headers),
)
