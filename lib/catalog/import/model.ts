import { z } from 'zod'
import { productChange } from '@/lib/catalog/changes/model'

const remark = z.object({ line: z.number().int(), message: z.string() })

export const importReport = z.object({
  format: z.enum(['plain', 'shopify', 'woocommerce']),
  created: z.number().int(),
  updated: z.number().int(),
  unchanged: z.number().int(),
  errors: z.array(remark),
  /** Lines that are no product of their own, and what the file leaves out. */
  skipped: z.array(remark),
  /** The first that are created or changed. */
  changes: z.array(productChange),
})
export type ImportReport = z.infer<typeof importReport>

export const importProgress = z.object({
  step: z.enum(['reading', 'comparing', 'saving']),
  /** Products of the file; 0 while it is not known how many there are. */
  done: z.number().int(),
  total: z.number().int(),
})
export type ImportProgress = z.infer<typeof importProgress>

/** One line of the answer that tells how far an import is; the last one is its report, or what stopped it. */
export const importNews = z.union([
  z.object({ progress: importProgress }),
  z.object({ report: importReport }),
  z.object({ problem: z.looseObject({ status: z.number().int(), code: z.string(), detail: z.string() }) }),
])
export type ImportNews = z.infer<typeof importNews>
