import { openRoute } from '@/lib/http/route'
import { chosenPassword, linkToken } from '@/lib/welcome/model'
import { acceptWelcome, readWelcome } from '@/lib/welcome/server'

export const GET = openRoute({ params: linkToken }, ({ params, request }) => readWelcome(params.token, request.headers))

export const POST = openRoute({ params: linkToken, body: chosenPassword }, ({ params, body, request }) =>
  acceptWelcome(params.token, body.password, request.headers),
)
