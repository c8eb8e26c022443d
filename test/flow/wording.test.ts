import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
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
import { customerWrites, emptyOutbox, inboundItem, openDesk, post, reply, sessionOf, workInbox, workOutbox } from '../desk'
import { cookieOf, createPerson } from '../people'

let desk: Awaited<ReturnType<typeof openDesk>>
beforeAll(async () => {
  desk = await openDesk()
  await stock('LAMP', 'Lámpara Puerto', 80)
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

test('who has no texts in their language is answered in the shop’s own English', async () => {
  await saveReplyTexts('en', { ...startingTexts.en, availability: 'Hi[ {name}]! «{product}» is {status}. Shall we keep one for you?' })
  expect((await asked('hola, ¿tienen la lámpara puerto?')).suggestion?.text).toMatch(/^Hi Alexey! «Lámpara Puerto» is in stock\./)
})

test('also our questions back, and what a person chose, are in the customer’s language', async () => {
  await spanish()
  const { sessionId, suggestion } = await asked('¿hay taza costa disponible?')
  expect(suggestion?.text).toMatch(/¿Cuál buscas: «Taza Costa \S+» o «Taza Costa \S+»\?/)
  await chooseProduct(sessionId, 'MUG-2')
  expect((await suggestionOf(sessionId))?.text).toMatch(/^¡Hola, Alexey! «Taza Costa negra» está en stock/)
  expect((await asked('¿tienen bicicletas para niños?')).suggestion?.text).toMatch(/¿Qué producto buscas\?/)
})

/** We send what is suggested, and the customer writes again. */
async function answersWith({ sessionId, phone }: { sessionId: string; phone: string }, body: string) {
  const suggestion = await suggestionOf(sessionId)
  await reply(desk.operator, sessionId, suggestion?.text ?? '', { suggestionId: suggestion?.id })
  await workOutbox()
  await post({ messages: [inboundItem({ phone, body })] })
  await workInbox()
  return suggestionOf(sessionId)
}
const reservations = (sessionId: string) =>
  db().reservation.findMany({ where: { lead: { sessionId } }, select: { sku: true, quantity: true } })
const intentOf = async (phone: string) => (await sessionOf(phone)).messages.at(-1)?.intent

test('“1” answers the offer of a translated reply, and is confirmed in the language of the thread', async () => {
  await spanish()
  const customer = await asked('hola, ¿tienen la lámpara puerto?')
  const confirmed = await answersWith(customer, '1')
  expect(confirmed?.text).toMatch(
    /^¡Hola, Alexey! Tu reserva está hecha: 1 × «Lámpara Puerto», hasta el \p{L}+, \d+ de \p{L}+, \d\d:\d\d\.$/u,
  )
  expect(await reservations(customer.sessionId)).toEqual([{ sku: 'LAMP', quantity: 1 }])
})

test('our question how many is asked in the customer’s language, and heard in it', async () => {
  await spanish()
  const customer = await asked('hola, ¿tienen la lámpara puerto?')
  expect((await answersWith(customer, 'sí, resérvame algunas'))?.text).toMatch(
    /«Lámpara Puerto» está disponible\. ¿Cuántas unidades te aparto\?$/,
  )
  expect((await answersWith(customer, '2'))?.text).toContain('Tu reserva está hecha: 2 × «Lámpara Puerto»')
  expect(await reservations(customer.sessionId)).toEqual([{ sku: 'LAMP', quantity: 2 }])
})

test('a shop’s own words for our question how many are heard too', async () => {
  await saveReplyTexts('es', { ...startingTexts.es, howMany: '«{product}»: ¿cuántas quieres? ¡Gracias!' })
  const customer = await asked('hola, ¿tienen la lámpara puerto?')
  await answersWith(customer, 'sí, resérvame algunas')
  await answersWith(customer, '3')
  expect(await reservations(customer.sessionId)).toEqual([{ sku: 'LAMP', quantity: 3 }])
})

test('a promise is worded and kept in the customer’s language, and “1” answers the word that it is back', async () => {
  await spanish()
  await stock('FOCO', 'Foco Arena', 0)
  const customer = await asked('hola, ¿tienen el foco arena?')
  const promised = await answersWith(customer, 'avísame')
  expect(promised?.text).toBe(
    '¡Hola, Alexey! «Foco Arena» está sin stock en este momento. Te escribiré por aquí en cuanto vuelva a estar disponible.',
  )
  await reply(desk.operator, customer.sessionId, promised?.text ?? '', { suggestionId: promised?.id })
  await workOutbox()
  await stock('FOCO', 'Foco Arena', 4)
  await workInbox()
  await answersWith(customer, '1')
  expect(await reservations(customer.sessionId)).toEqual([{ sku: 'FOCO', quantity: 1 }])
})

test('where the language of a thread has no texts, sentence and moment are both English', async () => {
  const customer = await asked('hola, ¿tienen la lámpara puerto?')
  expect((await answersWith(customer, 'sí, resérvame dos por favor'))?.text).toMatch(
    /^Hello, Alexey! 2 × «Lámpara Puerto» set aside for you until [A-Z]\w+day \d+ \w+ at \d\d:\d\d\.$/,
  )
})

describe('a short answer is about what we asked', () => {
  const rug = (sku: string, name: string, quantity = 8, category = 'Alfombras') =>
    putProduct(sku, productInput.parse({ name, quantity, category }))
  beforeAll(async () => {
    await rug('RUG-0', 'Alfombra Duna gris', 0)
    await rug('RUG-1', 'Alfombra Duna verde')
    await rug('RUG-2', 'Alfombra Duna roja')
    await rug('LONE', 'Jarrón Bahía', 0, 'Jarrones')
    await rug('LAST', 'Tetera Duna', 0, 'Teteras')
  })

  test.each(['la segunda', 'me quedo con la segunda opción, por favor', 'the second one', 'второй', 'الثانية'])(
    '“%s” takes the second of the similar products that we named',
    async (body) => {
      await spanish()
      const customer = await asked('hola, ¿tienen la alfombra duna gris?')
      const offered = await answersWith(customer, 'muéstrame opciones similares')
      expect(offered?.text).toMatch(/en stock: «Alfombra Duna \S+» y «Alfombra Duna \S+»\./)
      const second = offered?.candidates[1]?.sku
      await answersWith(customer, body)
      expect(await reservations(customer.sessionId)).toEqual([{ sku: second, quantity: 1 }])
    },
  )

  test('“the second one” is what stood second in what we sent, whatever we had suggested', async () => {
    const customer = await asked('hola, ¿tienen la alfombra duna gris?')
    await answersWith(customer, 'muéstrame opciones similares')
    const suggestion = await suggestionOf(customer.sessionId)
    const [first, second] = suggestion?.candidates ?? []
    await reply(desk.operator, customer.sessionId, `We have «${second?.name}» and «${first?.name}»`, { suggestionId: suggestion?.id })
    await post({ messages: [inboundItem({ phone: customer.phone, body: 'the second one please' })] })
    await workInbox()
    expect(await reservations(customer.sessionId)).toEqual([{ sku: first?.sku, quantity: 1 }])
  })

  test('“la segunda” to our question which one is meant asks about that one', async () => {
    await spanish()
    const customer = await asked('¿hay taza costa disponible?')
    const second = customer.suggestion?.candidates[1]
    expect(await answersWith(customer, 'la segunda')).toMatchObject({
      confidence: 'high',
      product: { sku: second?.sku },
      text: expect.stringContaining(`«${second?.name}» está en stock`),
    })
    expect(await reservations(customer.sessionId)).toEqual([])
  })

  test.each(['sí', 'yes please', 'да', 'نعم', '👍'])('“%s” to whether we shall write wants to be told', async (body) => {
    await spanish()
    const customer = await asked('hola, ¿tienen el jarrón bahía?')
    expect((await answersWith(customer, '3'))?.text).toMatch(/¿Te escribo cuando llegue algo\?$/)
    await answersWith(customer, body)
    expect(await intentOf(customer.phone)).toBe('restock_alert')
    expect(await db().restockPromise.findMany({ where: { sessionId: customer.sessionId } })).toMatchObject([{ sku: 'LONE', consent: body }])
  })

  test('“sí” to how many reserves; to the three things that an answer offers it chooses none', async () => {
    await spanish()
    const customer = await asked('hola, ¿tienen la lámpara puerto?')
    expect(await answersWith(customer, 'sí')).toBe(null)
    expect(await intentOf(customer.phone)).toBe('other')
    await post({ messages: [inboundItem({ phone: customer.phone, body: 'resérvame algunas' })] })
    await workInbox()
    await answersWith(customer, 'sí')
    expect(await reservations(customer.sessionId)).toEqual([{ sku: 'LAMP', quantity: 1 }])
  })

  test('a yes is no answer any more once another product was spoken of', async () => {
    const customer = await asked('hola, ¿tienen el jarrón bahía?')
    await answersWith(customer, '3')
    await answersWith(customer, '¿tienen la tetera duna?')
    await post({ messages: [inboundItem({ phone: customer.phone, body: 'sí' })] })
    await workInbox()
    expect(await db().restockPromise.count({ where: { sessionId: customer.sessionId } })).toBe(0)
  })
})

test('a suggestion in another language goes stale in that language', async () => {
  await spanish()
  const { sessionId } = await asked('hola, ¿tienen la lámpara puerto?')
  await stock('LAMP', 'Lámpara Puerto', 0)
  await workInbox()
  expect(await suggestionOf(sessionId)).toMatchObject({ stale: true, staleReason: expect.stringMatching(/^\d+ became 0$/) })
  await stock('LAMP', 'Lámpara Puerto', 80)
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
  await expect(saveReplyTexts('fr', { ...startingTexts.fr, reserved: '{product} {quantity}' })).rejects.toThrow(/ReplyText_held/)
  await expect(saveReplyTexts('fr', { ...startingTexts.fr, howMany: 'Combien ?' })).rejects.toThrow(/ReplyText_steps/)
})
