import { byId, route } from '@/lib/http/route'
import { newSource } from '@/lib/sources/model'
import { changeSource, removeSource } from '@/lib/sources/settings'

export const PUT = route({ role: 'administrator', params: byId, body: newSource }, ({ params, body }) => changeSource(params.id, body))

export const DELETE = route({ role: 'administrator', params: byId }, async ({ params }) => {
  await removeSource(params.id)
  return new Response(null, { status: 204, headers: { 'cache-control': 'no-store' } })
})
