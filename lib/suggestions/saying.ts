import 'server-only'
import type { Availability } from '@/lib/availability/model'
import type { ReadNow } from '@/lib/availability/server'
import type { Wording } from '@/lib/wording/sentences/model'
import { wordingIn } from '@/lib/wording/server'
import type { Suggestion as SuggestionRow } from '@/prisma/generated/client'
import type { Drafted } from './showing'

/** To whom it is said, and in whose words. */
export interface Addressed {
  name: string | null
  wording: Wording
}

export async function address(name: string | null, language: string | null): Promise<Addressed> {
  return { name, wording: await wordingIn(language) }
}

/** What can be said of a product now: confident only where its stock is known. */
export function saying({ name, wording }: Addressed, now: ReadNow) {
  const { availability, product } = now
  const isKnown = isPromise(availability)
  return {
    productSku: product.sku,
    productName: product.name,
    productVersion: product.version,
    readingVersion: product.readingVersion,
    availability,
    confidence: isKnown ? ('high' as const) : ('none' as const),
    text: isKnown ? wording.availability(name, product.name, availability.label) : wording.checking(name, product.name),
    asks: isKnown ? ('next_steps' as const) : null,
  }
}

/** What is left to say when the product is gone: the question which one is meant. */
export function sayingNothing({ name, wording }: Addressed) {
  return { ...noProduct, confidence: 'none' as const, text: wording.what(name), asks: null }
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
