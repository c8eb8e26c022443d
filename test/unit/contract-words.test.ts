import { expect, test } from 'vitest'
import document from '@/lib/contract/generated/openapi.json'
import { callsByTopic, contract, curlOf, namesIn, typeWords } from '@/lib/contract/model'

const read = contract.parse(document)
const calls = callsByTopic(read).flatMap((topic) => topic.calls)
const callTo = (id: string) => calls.find((call) => call.id === id)!

test('types are written as the contract page writes them', () => {
  const string = { type: 'string' }
  expect(typeWords({ type: 'object', properties: { id: { ...string, format: 'uuid' }, note: string }, required: ['id'] })).toBe(
    '{ id: uuid, note?: string }',
  )
  expect(typeWords({ enum: ['open', 'done'] })).toBe('"open"|"done"')
  expect(typeWords({ type: 'array', items: { enum: ['a', 'b'] } })).toBe('("a"|"b")[]')
  expect(typeWords({ anyOf: [{ $ref: '#/components/schemas/Suggestion' }, { type: 'null' }] })).toBe('Suggestion|null')
  expect(typeWords({ type: ['string', 'null'], format: 'date-time' })).toBe('date-time|null')
  expect(typeWords({ const: 'x' })).toBe('"x"')
  expect(typeWords({})).toBe('any')
  const many = Object.fromEntries(Array.from({ length: 9 }, (_, at) => [`number${at}`, { type: 'integer' }]))
  expect(typeWords({ type: 'object', properties: { inner: { type: 'object', properties: many } } })).toMatch(
    /^\{\n {2}inner\?: \{\n {4}number0/,
  )
})

test('every call of the document has words for all that it takes and answers', () => {
  expect(calls.length).toBeGreaterThan(50)
  for (const { operation } of calls)
    for (const part of [operation.requestBody, ...Object.values(operation.responses)])
      for (const { schema } of Object.values(part?.content ?? {})) expect(typeWords(schema)).not.toBe('')
})

test('the named types that a call speaks of are found', () => {
  expect(namesIn('{ items: Message[], before: string|null }', read)).toEqual(['Message'])
  expect(namesIn('{ message: string }', read)).toEqual([])
})

test('a call tells who may make it, and how a script does', () => {
  expect(callTo('get /api/health/live').role).toBeNull()
  expect(callTo('post /api/sessions/{id}/replies').role).toBe('operator')
  expect(curlOf(callTo('get /api/sessions'), 'https://desk.test')).toBe(
    `curl 'https://desk.test/api/sessions' \\\n  -H 'Authorization: Bearer <API key>'`,
  )
  expect(curlOf(callTo('post /api/products/import'), '')).toContain(`--data-binary @products.csv`)
  expect(curlOf(callTo('post /api/subscriptions'), '')).toContain(`--data '{…}'`)
})
