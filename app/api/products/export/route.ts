import { z } from 'zod'
import { exportCsv } from '@/lib/catalog/export/server'
import { route } from '@/lib/http/route'

export const GET = route({ role: 'operator', summary: 'All products as a CSV file', answer: z.string(), gives: 'text/csv' }, () =>
  exportCsv(),
)
