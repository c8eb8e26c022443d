import { z } from 'zod'

export const template = z
  .object({
    name: z.string(),
    language: z.string(),
    /** In lower case; only an approved one can be sent. */
    status: z.string(),
    category: z.string(),
    body: z.string(),
    /** How many values the body takes. */
    params: z.number().int(),
  })
  .meta({ id: 'Template' })
export type Template = z.infer<typeof template>

export const templateList = z.object({ items: z.array(template), readAt: z.iso.datetime().nullable() })
export type TemplateList = z.infer<typeof templateList>

export const templateReplyInput = z.object({
  clientKey: z.uuid(),
  template: z.string().min(1).max(512),
  language: z.string().min(1).max(20),
  params: z.array(z.string().trim().min(1, 'must not be blank').max(1024)).max(50),
  lastSeenMessageId: z.uuid().nullable(),
  /** The suggestion whose stock stands in the values: it is looked at again, as for a text. */
  suggestionId: z.uuid().optional(),
  acceptAvailabilityChange: z.boolean().optional(),
})
export type TemplateReplyInput = z.infer<typeof templateReplyInput>

/** The body as the customer sees it. A placeholder without a value stays as it is. */
export function filledIn(body: string, params: readonly string[]): string {
  return body.replace(/\{\{\s*(\d+)\s*\}\}/g, (placeholder, number) => params[Number(number) - 1] ?? placeholder)
}
