import { shop } from '@/lib/catalog/model'
import { getShop } from '@/lib/catalog/server'
import { saveShop } from '@/lib/catalog/shop/server'
import { route } from '@/lib/http/route'

export const GET = route({ role: 'operator' }, () => getShop())

export const PUT = route({ role: 'administrator', body: shop }, ({ body }) => saveShop(body))
