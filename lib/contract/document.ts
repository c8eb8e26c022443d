import { z } from 'zod'
import { payload } from '@/lib/announcements/model'
import { statusOf } from '@/lib/errors'
import type { Contract } from '@/lib/http/route'

/** One method of one address, with what its route file says of it. */
export interface Operation {
  method: string
  /** With the names of its parameters in braces. */
  address: string
  contract: Contract
}

type Json = { [key: string]: unknown }

const JSON_TYPE = 'application/json'

/** OpenAPI 3.1, made of the schemas that the routes validate with and the types that they answer. */
export function openapiOf(operations: Operation[]): Json {
  const schemas: Json = { Problem: problemSchema }
  const paths: { [address: string]: Json } = {}
  for (const operation of operations)
    paths[operation.address] = { ...paths[operation.address], [operation.method.toLowerCase()]: operationOf(operation, schemas) }
  const webhooks = Object.fromEntries(payload.options.map((event) => [event.shape.type.value, webhookOf(event, schemas)]))
  return {
    openapi: '3.1.0',
    info: {
      title: 'Stockreply',
      version: '1',
      description: 'Fields may be added; what stands here keeps its name and meaning. All times are ISO 8601 UTC.',
    },
    paths,
    webhooks,
    components: {
      schemas: Object.fromEntries(Object.entries(schemas).sort(([a], [b]) => (a < b ? -1 : 1))),
      responses: { Problem: { description: 'What went wrong', content: { 'application/problem+json': { schema: refTo('Problem') } } } },
      securitySchemes: {
        signIn: { type: 'apiKey', in: 'cookie', name: 'stockreply', description: '`__Host-stockreply` on https' },
        key: { type: 'http', scheme: 'bearer', description: 'An API key, made in Settings' },
      },
    },
  }
}

function operationOf({ method, address, contract }: Operation, schemas: Json): Json {
  const { role, summary, params, query, body, takes } = contract
  const isAsked = params !== undefined || query !== undefined
  const hasBody = body !== undefined || takes !== undefined
  return {
    operationId: [method.toLowerCase(), ...address.split(/\W+/).slice(2).filter(Boolean)].join('_'),
    summary,
    tags: [address.split('/')[2] ?? ''],
    ...(role && { description: `Needs the role ${role}.` }),
    ...(isAsked && { parameters: [...parametersIn('path', params, schemas), ...parametersIn('query', query, schemas)] }),
    ...(hasBody && { requestBody: { required: true, content: bodyOf(contract, schemas) } }),
    responses: responsesOf(contract, schemas),
    security: role ? [{ signIn: [role] }, { key: [role] }] : [],
  }
}

function bodyOf({ body, takes = [JSON_TYPE] }: Contract, schemas: Json): Json {
  const schema = body ? schemaOf(body, 'input', schemas) : { type: 'string' }
  return Object.fromEntries(takes.map((type) => [type, { schema }]))
}

function responsesOf(contract: Contract, schemas: Json): Json {
  const { answer, gives = JSON_TYPE, statuses = [200] } = contract
  const content = answer && { [gives]: { schema: schemaOf(answer, 'output', schemas) } }
  const good = statuses.map((status) => [String(status), { description: descriptions[status] ?? 'Answered', ...(content && { content }) }])
  return { ...Object.fromEntries(good), ...problemsOf(contract) }
}

const descriptions: Record<number, string> = { 200: 'Done', 201: 'Made', 202: 'Taken in', 204: 'Done, nothing to say', 503: 'Not able to' }

/** What any route of this shape may answer instead; `default` stands for the codes of its own. */
function problemsOf({ role, params, query, body, takes }: Contract): Json {
  const statuses = [
    ...(query || body || takes ? [400] : []),
    ...(role ? [401, 403] : []),
    ...(params ? [404] : []),
    ...(body || takes ? [413, 415] : []),
    'default',
  ]
  return Object.fromEntries(statuses.map((status) => [status, { $ref: '#/components/responses/Problem' }]))
}

function parametersIn(place: 'path' | 'query', shape: z.ZodType | undefined, schemas: Json): Json[] {
  if (!shape) return []
  const { properties = {}, required = [] } = schemaOf(shape, 'input', schemas)
  return Object.entries(propertiesRead.parse(properties)).map(([name, schema]) => ({
    name,
    in: place,
    required: place === 'path' || z.array(z.string()).parse(required).includes(name),
    schema,
  }))
}

const propertiesRead = z.record(z.string(), z.unknown())

function webhookOf(event: z.ZodType, schemas: Json): Json {
  const content = { [JSON_TYPE]: { schema: schemaOf(event, 'output', schemas) } }
  const summary = 'Sent to subscriptions, signed after Standard Webhooks'
  return { post: { summary, requestBody: { content }, responses: { '2XX': { description: 'Taken' } } } }
}

/** A JSON schema whose named parts stand among `schemas`. Throws when one name means two things. */
function schemaOf(schema: z.ZodType, io: 'input' | 'output', schemas: Json): Json {
  const {
    $defs = {},
    $schema: _,
    ...made
  } = z.toJSONSchema(schema, { io, unrepresentable: 'any', override: ({ jsonSchema }) => plain(jsonSchema) })
  for (const [name, { id: __, ...part }] of Object.entries($defs)) {
    const known = schemas[name]
    const lifted = lift(part)
    if (known !== undefined && JSON.stringify(known) !== JSON.stringify(lifted)) throw new Error(`${name} is the name of two schemas`)
    schemas[name] = lifted
  }
  return lift(made)
}

/** What says nothing that `format` does not, what is not meant (fields may be added), and what only says that a number is one. */
function plain(schema: { [key: string]: unknown }): void {
  if (schema.format !== undefined) delete schema.pattern
  delete schema.additionalProperties
  if (schema.minimum === Number.MIN_SAFE_INTEGER) delete schema.minimum
  if (schema.maximum === Number.MAX_SAFE_INTEGER) delete schema.maximum
}

function lift(schema: Json): Json {
  return propertiesRead.parse(JSON.parse(JSON.stringify(schema).replaceAll('"#/$defs/', '"#/components/schemas/')))
}

function refTo(name: string): Json {
  return { $ref: `#/components/schemas/${name}` }
}

const problemSchema = {
  type: 'object',
  required: ['type', 'title', 'status', 'detail', 'code'],
  properties: {
    type: { type: 'string' },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string' },
    code: { type: 'string', enum: Object.keys(statusOf) },
    errors: {
      type: 'array',
      items: { type: 'object', required: ['path', 'message'], properties: { path: { type: 'string' }, message: { type: 'string' } } },
    },
  },
}
