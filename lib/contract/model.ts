import { z } from 'zod'

const schema = z.record(z.string(), z.unknown())
export type Schema = z.infer<typeof schema>

const content = z.record(z.string(), z.object({ schema }))

const response = z.object({ description: z.string().optional(), content: content.optional() })

export const operation = z.object({
  summary: z.string(),
  tags: z.array(z.string()),
  parameters: z.array(z.object({ name: z.string(), in: z.enum(['path', 'query']), required: z.boolean(), schema })).default([]),
  requestBody: z.object({ content }).optional(),
  responses: z.record(z.string(), response),
  security: z.array(z.record(z.string(), z.array(z.string()))),
})
export type Operation = z.infer<typeof operation>

/** What the page of the API reads of the OpenAPI document. */
export const contract = z.object({
  paths: z.record(z.string(), z.record(z.string(), operation)),
  webhooks: z.record(z.string(), z.object({ post: z.object({ requestBody: z.object({ content }) }) })),
  components: z.object({ schemas: z.record(z.string(), schema) }),
})
export type Contract = z.infer<typeof contract>

/** One method of one address. */
export interface Call {
  id: string
  method: string
  address: string
  /** Null: anyone may call. */
  role: string | null
  operation: Operation
}

/** Every call, grouped by what it is about, in the order of the document. */
export function callsByTopic({ paths }: Contract): { topic: string; calls: Call[] }[] {
  const calls = Object.entries(paths).flatMap(([address, methods]) =>
    Object.entries(methods).map(([method, one]) => ({
      id: `${method} ${address}`,
      method: method.toUpperCase(),
      address,
      role: one.security.flatMap((scheme) => Object.values(scheme).flat())[0] ?? null,
      operation: one,
    })),
  )
  const topics = [...new Set(calls.map((call) => call.operation.tags[0] ?? ''))]
  return topics.map((topic) => ({ topic, calls: calls.filter((call) => call.operation.tags[0] === topic) }))
}

/** The one schema of a body, whatever its kind. */
export function bodySchema(body: z.infer<typeof content> | undefined): { type: string; schema: Schema } | null {
  const [first] = Object.entries(body ?? {})
  return first ? { type: first[0], schema: first[1].schema } : null
}

const shape = z.object({
  $ref: z.string().optional(),
  const: z.unknown().optional(),
  enum: z.array(z.unknown()).optional(),
  anyOf: z.array(schema).optional(),
  oneOf: z.array(schema).optional(),
  type: z.union([z.string(), z.array(z.string())]).optional(),
  format: z.string().optional(),
  items: schema.optional(),
  properties: z.record(z.string(), schema).optional(),
  required: z.array(z.string()).default([]),
})

/** A schema as the contract page writes types: `{ id: uuid, state: "open"|"done", note?: string|null }`. `depth` indents. */
export function typeWords(given: Schema, depth = 0): string {
  const { $ref, const: only, enum: words, anyOf, oneOf, type, format, items, properties, required } = shape.parse(given)
  if ($ref) return $ref.split('/').at(-1) ?? $ref
  if (only !== undefined) return JSON.stringify(only)
  if (words) return words.map((word) => JSON.stringify(word)).join('|')
  const choices = anyOf ?? oneOf
  if (choices) return choices.map((choice) => typeWords(choice, depth)).join('|')
  if (items) return `${grouped(typeWords(items, depth))}[]`
  if (properties) return objectWords(properties, required, depth)
  const kind = Array.isArray(type) ? type.join('|') : (type ?? 'any')
  return format ? kind.replace('string', format) : kind
}

function grouped(words: string): string {
  return words.includes('|') && !words.startsWith('{') ? `(${words})` : words
}

const WIDE = 64

function objectWords(properties: Record<string, Schema>, required: string[], depth: number): string {
  const fields = Object.entries(properties).map(
    ([name, field]) => `${name}${required.includes(name) ? '' : '?'}: ${typeWords(field, depth + 1)}`,
  )
  const line = `{ ${fields.join(', ')} }`
  if (line.length <= WIDE && !line.includes('\n')) return line
  const indent = '  '.repeat(depth + 1)
  return `{\n${fields.map((field) => `${indent}${field}`).join(',\n')}\n${'  '.repeat(depth)}}`
}

/** The names of the schemas that these words speak of. */
export function namesIn(words: string, { components }: Contract): string[] {
  return Object.keys(components.schemas).filter((name) => new RegExp(`(?<![\\w"])${name}(?![\\w"])`).test(words))
}

/** How a script makes this call with an API key. */
export function curlOf({ method, address, operation: { requestBody, parameters } }: Call, origin: string): string {
  const needed = parameters.filter((parameter) => parameter.in === 'query' && parameter.required)
  const search = needed.map(({ name }) => `${name}=…`).join('&')
  const type = bodySchema(requestBody?.content)?.type
  const data = type === 'application/json' ? `'{…}'` : '@products.csv'
  return [
    `curl${method === 'GET' ? '' : ` -X ${method}`} '${origin}${address}${search && `?${search}`}'`,
    `-H 'Authorization: Bearer <API key>'`,
    ...(type ? [`-H 'Content-Type: ${type}'`, `--${type === 'application/json' ? 'data' : 'data-binary'} ${data}`] : []),
  ].join(' \\\n  ')
}
