import { importCsv } from '@/lib/catalog/import/server'
import { importOptions, importReport } from '@/lib/catalog/model'
import { readUpload } from '@/lib/catalog/upload/server'
import { route } from '@/lib/http/route'

export const POST = route(
  {
    role: 'supervisor',
    summary: 'Take products in from a CSV file',
    answer: importReport,
    takes: ['text/csv', 'multipart/form-data'],
    query: importOptions,
  },
  async ({ request, query }) => importCsv(await readUpload(request), query),
)
