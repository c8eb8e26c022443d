import { shop } from '@/lib/catalog/model'
import { getShop } from '@/lib/catalog/server'
import { saveShop } from '@/lib/catalog/shop/server'
import { route } from '@/lib/http/route'

export const GET = route({ role: 'operator', summary: 'What the shop decides for all products', answer: shop }, () => getShop())

export const PUT = route({ role: 'administrator', summary: 'Decide it anew', answer: shop, body: shop }, ({ body }) => saveShop(body))
