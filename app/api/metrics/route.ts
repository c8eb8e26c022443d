import { z } from 'zod'
import { guarded } from '@/lib/http/route'
import { mayRead, metricsText } from '@/lib/metrics/server'

const told = { summary: 'Figures for Prometheus, with METRICS_TOKEN as bearer token', answer: z.string(), gives: 'text/plain' }

export const GET = guarded(told, async ({ headers }) => {
  mayRead(headers)
  return new Response(await metricsText(), {
    headers: { 'content-type': 'text/plain; version=0.0.4; charset=utf-8', 'cache-control': 'no-store' },
  })
})
