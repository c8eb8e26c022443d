import 'server-only'
import { z } from 'zod'
import { availability, candidate } from '@/lib/availability/model'
import { db } from '@/lib/db'
import type { Suggestion } from '@/lib/replies/model'
import type { Suggestion as SuggestionRow } from '@/prisma/generated/client'

/** A stored suggestion as the contract shows it. */
export function toSuggestion(row: SuggestionRow): Suggestion {
  const { id, version, text, confidence, productSku, productName, stale, staleReason, why } = row
  return {
    id,
    version,
    text,
    confidence,
    product: productSku !== null && productName !== null ? { sku: productSku, name: productName } : null,
    candidates: z.array(candidate).parse(row.candidates),
    availability: availability.nullable().parse(row.availability),
    stale,
    staleReason,
    why,
  }
}

/** Throws when there is no such suggestion. */
export async function getSuggestion(id: string): Promise<Suggestion> {
  return toSuggestion(await db().suggestion.findUniqueOrThrow({ where: { id } }))
}
