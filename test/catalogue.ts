import { PUT as putProduct, GET as readProduct } from '@/app/api/products/[sku]/route'
import { POST as changeMany } from '@/app/api/products/bulk/route'
import { POST as importFile } from '@/app/api/products/import/route'
import { GET as listProducts } from '@/app/api/products/route'
import { bulkReport } from '@/lib/catalog/bulk/model'
import { importReport } from '@/lib/catalog/import/model'
import { product, productList } from '@/lib/catalog/model'
import { ask } from './people'

const none = { params: Promise.resolve({}) }

/** The path parameters of a product's routes. */
export const at = (sku: string) => ({ params: Promise.resolve({ sku: encodeURIComponent(sku) }) })

/** The catalogue as this person works with it, over its routes. */
export function catalogueOf(cookie: string) {
  const bulk = (body: unknown, query = '') => changeMany(ask('POST', `/api/products/bulk${query}`, { cookie, body }), none)
  const upload = (text: string, query = '', headers: Record<string, string> = {}) => {
    const asked = ask('POST', `/api/products/import${query}`, { cookie, headers: { 'content-type': 'text/csv', ...headers } })
    return importFile(new Request(asked.url, { method: 'POST', headers: asked.headers, body: text }), none)
  }
  return {
    put: (sku: string, body: unknown) => putProduct(ask('PUT', `/api/products/${encodeURIComponent(sku)}`, { cookie, body }), at(sku)),
    get: async (sku: string) => product.parse(await (await readProduct(ask('GET', `/api/products/${sku}`, { cookie }), at(sku))).json()),
    list: async (query = '') =>
      productList.parse(await (await listProducts(ask('GET', `/api/products?${query}`, { cookie }), none)).json()),
    bulk,
    change: async (body: unknown, query = '') => bulkReport.parse(await (await bulk(body, query)).json()),
    upload,
    take: async (text: string, query = '') => importReport.parse(await (await upload(text, query)).json()),
  }
}
