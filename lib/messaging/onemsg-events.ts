import type { ProviderEvent } from './model'
import { textOf } from './onemsg-values'

const LONGEST_IDENTIFIER = 512

export function unreadable(path: string, reason: string): ProviderEvent {
  return { kind: 'unreadable', path, reason }
}

export function ignored(path: string, reason: string): ProviderEvent {
  return { kind: 'ignored', path, reason }
}

/** An id of a message as we keep it; null when there is none, or one that nobody can have meant. */
export function identifierOf(value: unknown): string | null {
  if (typeof value !== 'string' || value.length > LONGEST_IDENTIFIER) return null
  return textOf(value)
}
