import 'server-only'
import type { Availability } from '@/lib/availability/model'
import type { Tx } from '@/lib/db'
import { showSuggestion } from '@/lib/sessions/server'
import type { Suggestion as SuggestionRow } from '@/prisma/generated/client'

/** What a new suggestion says; its version is given when it is stored. */
export type Drafted = Omit<
  SuggestionRow,
  | 'id'
  | 'sessionId'
  | 'version'
  | 'stale'
  | 'staleReason'
  | 'createdAt'
  | 'candidates'
  | 'availability'
  | 'reservedUntil'
  | 'offers'
  | 'offersVersion'
> & {
  reservedUntil?: Date
  offers?: string[]
  candidates: { sku: string; name: string; score: number }[]
  availability: Availability | null
}

/** Stores a suggestion and shows it in its locked session, in place of the one before. Answers its id. */
export async function show(tx: Tx, sessionId: string, drafted: Drafted): Promise<string> {
  const id = await keep(tx, sessionId, drafted)
  await showSuggestion(tx, sessionId, id)
  return id
}

/** Stores a suggestion of a locked session, and shows it to nobody yet. Answers its id. */
export async function keep(tx: Tx, sessionId: string, drafted: Drafted): Promise<string> {
  const version = await nextVersion(tx, sessionId)
  const { id } = await tx.suggestion.create({
    data: { ...drafted, availability: drafted.availability ?? undefined, sessionId, version },
    select: { id: true },
  })
  return id
}

export async function nextVersion(tx: Tx, sessionId: string): Promise<number> {
  const newest = await tx.suggestion.findFirst({ where: { sessionId }, orderBy: { version: 'desc' }, select: { version: true } })
  return (newest?.version ?? 0) + 1
}
