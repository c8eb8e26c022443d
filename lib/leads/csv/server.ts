import 'server-only'
import type { LeadFilter } from '@/lib/leads/model'
import { pageOfLeads } from '@/lib/leads/read'
import { csvHeader, leadLine } from './model'

const PAGE = 500

/** The leads that are asked for as a CSV file, a page at a time. */
export async function exportLeads(filter: LeadFilter): Promise<ReadableStream<Uint8Array>> {
  const text = new TextEncoder()
  // The first page is read before anything is answered, so that a wrong question is refused as such.
  let page = await pageOfLeads({ ...filter, limit: PAGE })
  let head = csvHeader
  return new ReadableStream({
    async pull(stream) {
      stream.enqueue(text.encode(head + page.items.map(leadLine).join('')))
      head = ''
      if (page.nextCursor === null) stream.close()
      else page = await pageOfLeads({ ...filter, limit: PAGE, cursor: page.nextCursor })
    },
  })
}
