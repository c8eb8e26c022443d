import { z } from 'zod'
import { route } from '@/lib/http/route'
import { exportLeads } from '@/lib/leads/csv/server'
import { leadFilter } from '@/lib/leads/model'

export const GET = route(
  { role: 'operator', summary: 'Leads as a file for spreadsheets', answer: z.string(), gives: 'text/csv', query: leadFilter },
  async ({ query }) => {
    const headers = {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="leads.csv"',
      'cache-control': 'no-store',
    }
    return new Response(await exportLeads(query), { headers })
  },
)
