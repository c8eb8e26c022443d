import 'server-only'
import { setImmediate } from 'node:timers/promises'
import { listPhrases } from '@/lib/aliases/read'
import { emptyIndex, type Listed, learnPhrases, type ProductIndex, putInIndex } from '@/lib/availability/products/model'
import { catalogRevision, countProducts, listProductWords } from '@/lib/catalog/words/server'

interface Held {
  revision: number
  readAt: Date
  index: ProductIndex
  /** Products replaced or dropped since it was built: their places stay empty. */
  worn: number
}

// Next bundles every route on its own; one index per process lives here.
const shared = globalThis as typeof globalThis & { stockreplyProducts?: { held: Held | null; reading: Promise<Held> | null } }

/** No transaction lasts longer: what a reading did not see was written at most so long before it. */
const OVERLAP_MS = 300_000
const MOST_WORN = 5000

/** Every product by its words, as the database has it now. Held in the process and brought up to date when products are created, renamed or deleted, and when words are learned or forgotten. */
export async function productIndex(): Promise<ProductIndex> {
  shared.stockreplyProducts ??= { held: null, reading: null }
  const state = shared.stockreplyProducts
  const revision = await catalogRevision()
  while (!state.held || state.held.revision < revision) {
    state.reading ??= catchUp(state.held, revision).finally(() => {
      state.reading = null
    })
    state.held = await state.reading
  }
  return state.held.index
}

async function catchUp(held: Held | null, revision: number): Promise<Held> {
  if (!held || held.worn > MOST_WORN) return readAll(revision)
  const readAt = new Date()
  const changed = await listProductWords(new Date(held.readAt.getTime() - OVERLAP_MS))
  await put(held, changed)
  if (held.index.size !== (await countProducts())) return readAll(revision)
  learnPhrases(held.index, await listPhrases())
  return Object.assign(held, { revision, readAt })
}

async function readAll(revision: number): Promise<Held> {
  const held: Held = { revision, readAt: new Date(), index: emptyIndex(), worn: 0 }
  await put(held, await listProductWords(null))
  learnPhrases(held.index, await listPhrases())
  return held
}

/** Lets others work in between: a large catalogue takes seconds. */
async function put(held: Held, products: Listed[]): Promise<void> {
  for (const [at, product] of products.entries()) {
    if (at % 200 === 199) await setImmediate()
    const before = held.index.products[held.index.bySku.get(product.sku) ?? -1]
    if (before && wordsOf(before) === wordsOf(product)) continue
    if (before) held.worn++
    putInIndex(held.index, product)
  }
}

function wordsOf({ name, aliases, category }: Listed): string {
  return JSON.stringify([name, aliases, category])
}
