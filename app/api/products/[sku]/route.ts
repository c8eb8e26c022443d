import { actorOf } from '@/lib/catalog/history/server'
import { product, productInput, productPath, putOptions } from '@/lib/catalog/model'
import { deleteProduct, getProduct, putProduct } from '@/lib/catalog/server'
import { answered, noContent, route } from '@/lib/http/route'

export const GET = route({ role: 'operator', summary: 'One product', answer: product, params: productPath }, ({ params }) =>
  getProduct(params.sku),
)

export const PUT = route(
  {
    role: 'supervisor',
    summary: 'Add or replace a product',
    answer: product,
    statuses: [201, 200],
    params: productPath,
    query: putOptions,
    body: productInput,
  },
  async ({ params, query, body, person }) => {
    const { product, created } = await putProduct(params.sku, body, { ...query, by: actorOf(person), keyId: person.isKey && person.id })
    return answered(product, created ? 201 : 200)
  },
)

export const DELETE = route(
  { role: 'supervisor', summary: 'Remove a product', statuses: [204], params: productPath },
  async ({ params, person }) => {
    await deleteProduct(params.sku, actorOf(person))
    return noContent()
  },
)
