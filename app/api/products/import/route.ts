import { importCsv } from '@/lib/catalog/import/server'
import { importOptions } from '@/lib/catalog/model'
import { readUpload } from '@/lib/catalog/upload/server'
import { route } from '@/lib/http/route'

export const POST = route({ role: 'supervisor', query: importOptions }, async ({ request, query }) =>
  importCsv(await readUpload(request), query),
)
