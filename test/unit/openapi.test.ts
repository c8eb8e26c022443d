import { Validator } from '@seriousme/openapi-schema-validator'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { readOperations } from '@/bin/routes'
import { openapiOf } from '@/lib/contract/document'

const operations = await readOperations()
const document = openapiOf(operations)

test('every route says in a line what it does, and with which schema it answers', () => {
  const silent = operations.flatMap(({ method, address, contract: { summary, answer, statuses = [] } }) => {
    const isMute = answer === undefined && !statuses.includes(204)
    return summary && !isMute
      ? []
      : [`${method} ${address}: add ${[!summary && '`summary`', isMute && '`answer`'].filter(Boolean).join(' and ')}`]
  })
  expect(operations.length).toBeGreaterThan(50)
  expect(silent).toEqual([])
})

test('every parameter of an address has its schema', () => {
  const without = operations.filter(({ address, contract: { params } }) => {
    const named = [...address.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)
    const known = params instanceof z.ZodObject ? Object.keys(params.shape) : []
    return named.join() !== known.join()
  })
  expect(without.map(({ method, address }) => `${method} ${address}`)).toEqual([])
})

test('the document is valid OpenAPI 3.1', async () => {
  const { valid, errors } = await new Validator().validate(JSON.parse(JSON.stringify(document)))
  expect(errors ?? []).toEqual([])
  expect(valid).toBe(true)
})

test('every operation has a name of its own', () => {
  const names = [...JSON.stringify(document).matchAll(/"operationId":"(\w+)"/g)].map((match) => match[1])
  expect(new Set(names).size).toBe(operations.length)
})

test('every reference in the document leads to a part of it', () => {
  const { schemas } = z.object({ schemas: z.record(z.string(), z.unknown()) }).parse(document.components)
  const named = [...JSON.stringify(document).matchAll(/"#\/components\/schemas\/(\w+)"/g)].map((match) => match[1] ?? '')
  expect(named.length).toBeGreaterThan(20)
  expect(named.filter((name) => !(name in schemas))).toEqual([])
})
