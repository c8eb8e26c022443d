import type { ProviderError } from './model'
import { isObject, textAt, textOf, valueAt } from './onemsg-values'

const LONGEST_ERROR = 500

/** The error told in an answer or a status, wherever it stands; null when none is. An answer that is not JSON is its own words. */
export function errorIn(value: unknown): ProviderError | null {
  const places = [valueAt(value, 'error'), valueAt(value, 'errors'), valueAt(value, 'response', 'error'), value].map((place) =>
    Array.isArray(place) ? place[0] : place,
  )
  const code = places.map(codeOf).find((found) => found !== null) ?? null
  const text = places.map(wordsOf).find((found) => found !== null) ?? null
  return code === null && text === null ? null : { code, text }
}

function codeOf(place: unknown): string | null {
  const code = textAt(place, 'code', 'error_code')
  return code !== null && /^\d{1,9}$/.test(code) ? code : null
}

function wordsOf(place: unknown): string | null {
  if (!isObject(place)) return isMarkup(place) ? null : textOf(place, LONGEST_ERROR)
  const told = [textAt(place, 'error_user_title', 'message', 'title'), textAt(place, 'error_user_msg', 'error_data.details', 'details')]
  return textOf([...new Set(told)].filter((text) => text !== null).join(': '), LONGEST_ERROR)
}

function isMarkup(value: unknown): boolean {
  return typeof value === 'string' && value.trimStart().startsWith('<')
}
