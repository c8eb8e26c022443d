import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { DELETE, GET, PUT } from '@/app/api/settings/reply-texts/[language]/route'
import { GET as LIST } from '@/app/api/settings/reply-texts/route'
import { productInput } from '@/lib/catalog/model'
import { putProduct } from '@/lib/catalog/server'
import { db } from '@/lib/db'
import { getSession } from '@/lib/sessions/read'
import { chooseProduct } from '@/lib/suggestions/server'
import type { Language } from '@/lib/wording/model'
import { saveReplyTexts } from '@/lib/wording/server'
import { startingTexts } from '@/lib/wording/starting-texts'
import { customerWrites, emptyOutbox, inboundItem, openDesk, post, reply, sessionOf, workInbox } from '../desk'
import { cookieOf, createPerson } from '../people'

let desk: Awaited<ReturnType<typeof openDesk>>
beforeAll(async () => {
  desk = await openDesk()
  await stock('LAMP', 'Lámpara Puerto')
  await stock('MUG-1', 'Taza Costa blanca')
  await stock('MUG-2', 'Taza Costa negra')
})
afterAll(() => desk.provider.close())
beforeEach(async () => {
  await emptyOutbox()
  await db().replyText.deleteMany()
})

const stock = (sku: string, name: string, quantity = 8) => putProduct(sku, productInput.parse({ name, quantity }))
const suggestionOf = async (sessionId: string) => (await getSession(sessionId, desk.operator.id)).suggestion
const asked = async (text: string) => {
  const { sessionId, phone } = await customerWrites(text)
  return { sessionId, phone, suggestion: await suggestionOf(sessionId) }
}
const spanish = () => saveReplyTexts('es', startingTexts.es)

test('a customer is answered in their language once there are texts for it, and in English until then', async () => {
  const question = 'hola, ¿tienen la lámpara puerto?'
  expect((await asked(question)).suggestion?.text).toMatch(/^Hello, Alexey! «Lámpara Puerto» is currently in stock\. Reply here/)
  await spanish()
  expect((await asked(question)).suggestion).toMatchObject({
    text: '¡Hola, Alexey! «Lámpara Puerto» está en stock en este momento. Responde aquí si quieres reservar, recibir un aviso de reposición o ver opciones similares.',
    availability: { state: 'in_stock', label: 'en stock' },
  })
  expect((await asked('is the lámpara puerto in stock?')).suggestion?.text).toMatch(/^Hello, Alexey! .* in stock\./)
})

test('also our questions back, and what a person chose, are in the customer’s language', async () => {
  await spanish()
  const { sessionId, suggestion } = await asked('¿hay taza costa disponible?')
  expect(suggestion?.text).toMatch(/¿Cuál buscas: «Taza Costa \S+» o «Taza Costa \S+»\?/)
  await chooseProduct(sessionId, 'MUG-2')
  expect((await suggestionOf(sessionId))?.text).toMatch(/^¡Hola, Alexey! «Taza Costa negra» está en stock/)
  expect((await asked('¿tienen bicicletas para niños?')).suggestion?.text).toMatch(/¿Qué producto buscas\?/)
})

test('“1” answers the offer of a translated reply', async () => {
  await spanish()
  const { sessionId, phone, suggestion } = await asked('hola, ¿tienen la lámpara puerto?')
  await reply(desk.operator, sessionId, suggestion?.text ?? '', { suggestionId: suggestion?.id })
  await post({ messages: [inboundItem({ phone, body: '1' })] })
  await workInbox()
  expect((await sessionOf(phone)).messages.at(-1)).toMatchObject({ body: '1', intent: 'reserve' })
})

test('a suggestion in another language goes stale in that language', async () => {
  await spanish()
  const { sessionId } = await asked('hola, ¿tienen la lámpara puerto?')
  await stock('LAMP', 'Lámpara Puerto', 0)
  await workInbox()
  expect(await suggestionOf(sessionId)).toMatchObject({ stale: true, staleReason: expect.stringMatching(/^\d became 0$/) })
  await stock('LAMP', 'Lámpara Puerto')
})

test('only an administrator reads and changes the texts, and what nothing fills in is refused by name', async () => {
  const cookie = await cookieOf(await createPerson({ role: 'administrator' }))
  const at = (language: string) => ({ params: Promise.resolve({ language }) })
  const call = (method: string, body?: unknown, as = cookie) =>
    new Request('http://localhost:3000/api/settings/reply-texts', {
      method,
      headers: { cookie: as, origin: 'http://localhost:3000' },
      body: body === undefined ? undefined : JSON.stringify(body),
    })
  const put = (language: Language, change = {}) => PUT(call('PUT', { ...startingTexts[language], ...change }), at(language))
  const supervisor = await cookieOf(await createPerson({ role: 'supervisor' }))
  expect((await PUT(call('PUT', startingTexts.de, supervisor), at('de'))).status).toBe(403)
  expect((await PUT(call('PUT', startingTexts.de), at('xx'))).status).toBe(404)
  const refused = await put('de', { availability: '«{product}» ist {status} für {price}' })
  expect(refused.status).toBe(400)
  expect(await refused.json()).toMatchObject({
    code: 'validation_failed',
    errors: [{ path: 'availability', message: expect.stringContaining('{price}') }],
  })
  expect(await (await put('de')).json()).toMatchObject({ language: 'de', texts: { inStock: 'auf Lager' } })
  expect((await put('de')).status).toBe(200)
  const { items } = await (await LIST(call('GET'), at(''))).json()
  expect(items.map(({ language, texts }: { language: string; texts: unknown }) => [language, texts !== null])).toContainEqual(['de', true])
  expect(items).toHaveLength(10)
  expect(await (await GET(call('GET'), at('fr'))).json()).toEqual({ language: 'fr', texts: null, updatedAt: null })
  expect((await DELETE(call('DELETE'), at('de'))).status).toBe(204)
  expect((await DELETE(call('DELETE'), at('de'))).status).toBe(404)
})

test('the database keeps no text that leaves out what a reply is for', async () => {
  const broken = { ...startingTexts.fr, availability: 'Bonjour !' }
  await expect(saveReplyTexts('fr', broken)).rejects.toThrow(/ReplyText_availability/)
})
