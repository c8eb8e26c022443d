import { z } from 'zod'
import { byId, noContent, route } from '@/lib/http/route'
import { noteLeft, noteViewing } from '@/lib/viewers/server'

const body = z.object({ composing: z.boolean() })

export const PUT = route(
  { role: 'operator', summary: 'Say that you have a session open', statuses: [204], params: byId, body, isPersonal: true },
  async ({ person, params, body: { composing } }) => {
    await noteViewing(person, params.id, composing)
    return noContent()
  },
)

export const DELETE = route(
  { role: 'operator', summary: 'Say that you have left a session', statuses: [204], params: byId, isPersonal: true },
  async ({ person, params }) => {
    await noteLeft(person, params.id)
    return noContent()
  },
)
