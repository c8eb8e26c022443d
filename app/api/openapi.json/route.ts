import { z } from 'zod'
import { route } from '@/lib/http/route'

export const GET = route(
  { role: 'operator', summary: 'This contract, machine-readable', answer: z.looseObject({ openapi: z.literal('3.1.0') }) },
  async () => {
    // Made of what all routes say of themselves, this one too: it is not there yet when they are asked.
    const { default: document } = await import('@/lib/contract/generated/openapi.json')
    return { ...document, openapi: '3.1.0' as const }
  },
)
