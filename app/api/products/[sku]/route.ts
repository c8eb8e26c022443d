import { productInput, productPath, putOptions } from '@/lib/catalog/model'
import { deleteProduct, getProduct, putProduct } from '@/lib/catalog/server'
import { answered, route } from '@/lib/http/route'

export const GET = route({ role: 'operator', params: productPath }, ({ params }) => getProduct(params.sku))

export const PUT = route(
  { role: 'supervisor', params: productPath, query: putOptions, body: productInput },
  async ({ person, params, query, body }) => {
    const { product, created } = await putProduct(params.sku, body, { ...query, keyId: person.isKey && person.id })
    return answered(product, created ? 201 : 200)
  },
)

export const DELETE = route({ role: 'supervisor', params: productPath }, async ({ params }) => {
  await deleteProduct(params.sku)
  return new Response(null, { status: 204, headers: { 'cache-control': 'no-store' } })
})
