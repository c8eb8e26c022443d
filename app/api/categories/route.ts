import { categoryList } from '@/lib/catalog/model'
import { listCategories } from '@/lib/catalog/search/server'
import { route } from '@/lib/http/route'

export const GET = route({ role: 'operator', summary: 'Categories, with how many products each has', answer: categoryList }, () =>
  listCategories(),
)
