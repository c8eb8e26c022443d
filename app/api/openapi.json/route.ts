import { z } from 'zod'
import document from '@/lib/contract/generated/openapi.json'
import { route } from '@/lib/http/route'

export const GET = route(
  { role: 'operator', summary: 'This contract, machine-readable', answer: z.looseObject({ openapi: z.literal('3.1.0') }) },
  async () => ({ ...document, openapi: '3.1.0' as const }),
)
