import 'server-only'
import { buildIndex, type ProductIndex } from '@/lib/availability/matching/model'
import { catalogRevision, listProductWords } from '@/lib/catalog/words/server'

const shared = globalThis as typeof globalThis & { stockreplyProducts?: { revision: number; index: Promise<ProductIndex> } }

/** Every product by its words, as the database has it now. Held in the process and built anew when the catalogue changed. */
export async function productIndex(): Promise<ProductIndex> {
  const revision = await catalogRevision()
  if (shared.stockreplyProducts?.revision !== revision) {
    shared.stockreplyProducts = { revision, index: listProductWords(null).then(buildIndex) }
  }
  return shared.stockreplyProducts.index
}
