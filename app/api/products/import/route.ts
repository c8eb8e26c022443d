import { actorOf } from '@/lib/catalog/history/server'
import { importReport } from '@/lib/catalog/import/model'
import { importCsv } from '@/lib/catalog/import/server'
import { progressAnswer } from '@/lib/catalog/import/stream'
import { dryRunOption } from '@/lib/catalog/model'
import { readUpload } from '@/lib/catalog/upload/server'
import { route } from '@/lib/http/route'

export const POST = route(
  {
    role: 'supervisor',
    summary: 'Take products in from a CSV file',
    answer: importReport,
    takes: ['text/csv', 'multipart/form-data'],
    query: dryRunOption,
  },
  async ({ request, query, person }) => {
    const text = await readUpload(request)
    const by = actorOf(person)
    const wantsProgress = request.headers.get('accept')?.includes('application/x-ndjson')
    return wantsProgress ? progressAnswer((onProgress) => importCsv(text, { ...query, by, onProgress })) : importCsv(text, { ...query, by })
  },
)
