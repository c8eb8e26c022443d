import 'server-only'
import { problem } from '@/lib/http/route'
import type { ImportNews, ImportProgress, ImportReport } from './model'

const BETWEEN_MS = 100

/** An answer that tells line by line (JSON) how far `work` is, and at last its report or its problem. The work goes on when nobody listens any more. */
export function progressAnswer(work: (onProgress: (progress: ImportProgress) => void) => Promise<ImportReport>): Response {
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>({}, { highWaterMark: 1000 }, { highWaterMark: 1000 })
  const writer = writable.getWriter()
  const encoder = new TextEncoder()
  // Whoever asked may have left.
  const tell = (news: ImportNews) => writer.write(encoder.encode(`${JSON.stringify(news)}\n`)).catch(() => {})
  let toldAt = Number.NEGATIVE_INFINITY
  void work((progress) => {
    if (progress.done < progress.total && performance.now() - toldAt < BETWEEN_MS) return
    toldAt = performance.now()
    void tell({ progress })
  })
    .then(
      (report) => tell({ report }),
      async (error: unknown) => tell({ problem: await problem(error).json() }),
    )
    .then(() => writer.close())
    .catch(() => {})
  return new Response(readable, { headers: { 'content-type': 'application/x-ndjson', 'cache-control': 'no-store' } })
}
