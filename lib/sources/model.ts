import { z } from 'zod'
import { SKU_STEP, stepsOf } from './paths/model'

const text = (longest: number) =>
  z
    .string()
    .trim()
    .max(longest, `Use at most ${longest} characters`)
    .refine((value) => !value.includes('\0'), 'Must not hold a NUL character')

const path = text(200)
  .refine((value) => stepsOf(value) !== null, 'This is no path such as data.items[0].quantity')
  .default('')
const words = (preset: string[]) => z.array(text(60).min(1).toLowerCase()).max(20, 'Use at most 20 words').default(preset)

/** Where in the source's answer what stands; an empty path is one that is not used. */
export const stockMapping = z.object({
  /** The list of products, where the answer holds one. */
  items: path,
  /** The SKU of each product in that list. */
  sku: path,
  quantity: path,
  restockAt: path,
  /** A word in place of, or beside, the quantity. */
  state: path,
  there: words(['in_stock', 'instock', 'available', 'true', 'yes']),
  gone: words(['out_of_stock', 'outofstock', 'unavailable', 'sold_out', 'false', 'no']),
})
export type StockMapping = z.infer<typeof stockMapping>

/** What a call says about itself; or what would let one be taken for another. */
const ownHeaders =
  /^(host|connection|keep-alive|transfer-encoding|content-.*|accept-encoding|te|trailer|upgrade|expect|proxy-.*|x-forwarded-.*|forwarded|cookie)$/i

export const sourceHeader = z.object({
  name: text(100)
    .regex(/^[!#$%&'*+.^_`|~\w-]+$/, 'This is no name of a header')
    .refine((name) => !ownHeaders.test(name), 'This header is not yours to set'),
  /** Null: the value that is kept. */
  value: z
    .string()
    .trim()
    .min(1, 'Enter the value')
    .max(4096, 'Use at most 4096 characters')
    .regex(/^[\x20-\x7e]*$/, 'A header holds plain characters only')
    .nullable(),
})

export const newSource = z
  .object({
    name: text(80).min(1, 'Enter a name'),
    /** Holds `{sku}`, or `{skus}` for many at once. */
    url: text(1000),
    headers: z.array(sourceHeader).max(10, 'Use at most 10 headers').default([]),
    /** Null: every product that no other source has. */
    category: text(200)
      .nullable()
      .transform((value) => value || null)
      .default(null),
    mapping: stockMapping,
    timeoutSeconds: z.number().int().min(1, 'At least 1 second').max(10, 'At most 10 seconds').default(3),
    cacheSeconds: z.number().int().min(1, 'At least 1 second').max(3600, 'At most an hour').default(30),
  })
  .superRefine(({ url, mapping, headers }, context) => {
    const complain = (at: (string | number)[], message: string) => context.addIssue({ code: 'custom', path: at, message })
    const wrong = wrongAddress(url)
    if (wrong) complain(['url'], wrong)
    if (!mapping.quantity && !mapping.state) complain(['mapping', 'quantity'], 'Say where the quantity or the state stands')
    if (url.includes('{skus}') && !mapping.sku && !`${mapping.quantity}${mapping.state}`.includes(SKU_STEP))
      complain(['mapping', 'sku'], 'An answer about many products needs the path of the SKU')
    const names = headers.map(({ name }) => name.toLowerCase())
    names.forEach((name, at) => {
      if (names.indexOf(name) !== at) complain(['headers', at, 'name'], 'This header stands above already')
    })
  })
export type NewSource = z.infer<typeof newSource>

function wrongAddress(url: string): string | null {
  if (url.includes('{sku}') === url.includes('{skus}')) return 'The address holds {sku}, or {skus} for many at once'
  const [one, other] = [addressFor(url, ['a']), addressFor(url, ['b'])]
  if (!URL.canParse(one)) return 'This is not an address'
  const { protocol, origin, username, password, hash } = new URL(one)
  if (protocol !== 'https:' && protocol !== 'http:') return 'The address begins with https://'
  if (username || password) return 'Put a name and a password into a header, not into the address'
  if (hash) return 'What follows # is never sent'
  return origin === new URL(other).origin ? null : 'The SKU must not change the server that is asked'
}

/** The address that is asked about these products. */
export function addressFor(template: string, skus: string[]): string {
  const encoded = skus.map(encodeURIComponent).join(',')
  return template.replace(/\{skus?\}/g, () => encoded)
}

/** Whether one call tells about many products. */
export function asksMany({ url }: { url: string }): boolean {
  return url.includes('{skus}')
}

export const sourceTrial = z.object({
  sku: text(100).min(1, 'Enter a SKU'),
  /** The source whose header values are meant where none are given. */
  id: z.uuid().optional(),
  source: newSource,
})
export type SourceTrial = z.infer<typeof sourceTrial>

export const stockTold = z.object({
  quantity: z.number().int().nullable(),
  /** When the source tells in words only. */
  isThere: z.boolean().nullable(),
  restockAt: z.iso.datetime().nullable(),
})
export type StockTold = z.infer<typeof stockTold>

/** What a test found; nothing of it is kept. */
export const trialResult = z.object({
  status: z.number().int().nullable(),
  latencyMs: z.number().int(),
  /** The beginning of the answer as it came, without the values of the headers. */
  raw: z.string().nullable(),
  told: stockTold.nullable(),
  /** Why nothing was told. */
  problem: z.string().nullable(),
})
export type TrialResult = z.infer<typeof trialResult>

export const stockSource = z.object({
  id: z.uuid(),
  name: z.string(),
  url: z.string(),
  /** Their values are never shown. */
  headerNames: z.array(z.string()),
  category: z.string().nullable(),
  mapping: stockMapping,
  timeoutSeconds: z.number().int(),
  cacheSeconds: z.number().int(),
  health: z.object({
    answeredAt: z.iso.datetime().nullable(),
    latencyMs: z.number().int().nullable(),
    failedAt: z.iso.datetime().nullable(),
    /** What went wrong at `failedAt`. */
    problem: z.string().nullable(),
    /** In a row, since the last answer. */
    failures: z.number().int(),
    /** It is not asked before. */
    pausedUntil: z.iso.datetime().nullable(),
  }),
})
export type StockSource = z.infer<typeof stockSource>

export const stockSourceList = z.object({ items: z.array(stockSource), nextCursor: z.null() })
