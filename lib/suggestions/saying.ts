import 'server-only'
import type { Availability } from '@/lib/availability/model'
import type { ReadNow } from '@/lib/availability/server'
import { availabilityText, checkingText, whatText } from '@/lib/replies/model'
import type { Suggestion as SuggestionRow } from '@/prisma/generated/client'
import type { Drafted } from './showing'

/** What can be said of a product now: confident only where its stock is known. */
export function saying(name: string | null, now: ReadNow) {
  const { availability, product } = now
  return {
    productSku: product.sku,
    productName: product.name,
    productVersion: product.version,
    readingVersion: product.readingVersion,
    availability,
    confidence: isPromise(availability) ? ('high' as const) : ('none' as const),
    text: isPromise(availability) ? availabilityText(name, product.name, availability.label) : checkingText(name, product.name),
  }
}

/** What is left to say when the product is gone: the question which one is meant. */
export function sayingNothing(name: string | null) {
  return { ...noProduct, confidence: 'none' as const, text: whatText(name) }
}

/** A draft that is about no product yet. */
export const noProduct = { productSku: null, productName: null, productVersion: null, readingVersion: null, availability: null }

/** The same question, with something else to say to it. */
export function again(
  { questionId, wanted, language, why }: Pick<SuggestionRow, 'questionId' | 'wanted' | 'language' | 'why'>,
  said: Omit<Drafted, 'questionId' | 'wanted' | 'language' | 'why' | 'candidates'> & Partial<Pick<Drafted, 'why' | 'candidates'>>,
): Drafted {
  return { questionId, wanted, language, why, candidates: [], ...said }
}

/** Whether the stock is known, so that a draft from it promises something. */
export function isPromise({ state }: Availability): boolean {
  return state !== 'unknown'
}
