/** Reading values of which nothing is certain: the provider's fields come missing, null, or as another type than yesterday. */

/** Longer than anything WhatsApp lets a customer write. */
const LONGEST_TEXT = 65_536

/** What lies at `keys`, or undefined. Own properties only, so that a field called `__proto__` or `constructor` is just a field. */
export function valueAt(value: unknown, ...keys: (string | number)[]): unknown {
  let found = value
  for (const key of keys) {
    if (!isObject(found) || !Object.hasOwn(found, key)) return undefined
    found = Reflect.get(found, key)
  }
  return found
}

/** The first of `paths` at which there is a text, in full; null when there is none. */
export function textAt(value: unknown, ...paths: string[]): string | null {
  for (const path of paths) {
    const text = textOf(valueAt(value, ...path.split('.')))
    if (text !== null) return text
  }
  return null
}

export function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}

/** The text as PostgreSQL can keep it: NUL and halves of surrogate pairs are replaced, nothing else is touched. Null when there is none. */
export function textOf(value: unknown, longest = LONGEST_TEXT): string | null {
  if (typeof value === 'number') return String(value)
  if (typeof value !== 'string' || value === '') return null
  return value
    .slice(0, longest)
    .replaceAll('\0', '\uFFFD')
    .replace(/\p{Cs}/gu, '\uFFFD')
}

/** True for `true`, 1, "1" and "true". */
export function isYes(value: unknown): boolean {
  return value === true || value === 1 || value === '1' || (typeof value === 'string' && value.toLowerCase() === 'true')
}

/** A moment told in seconds or milliseconds since 1970, as a number or its digits; null when it is no moment after 2001. */
export function timeOf(value: unknown): Date | null {
  const told = typeof value === 'string' && /^\d{1,16}(\.\d+)?$/.test(value.trim()) ? Number(value) : value
  if (typeof told !== 'number' || !(told >= 1e9) || told >= 1e14 || (told >= 1e11 && told < 1e12)) return null
  return new Date(told < 1e11 ? told * 1000 : told)
}

/** A copy that can be kept as JSON: of bounded depth and size, without what PostgreSQL refuses. */
export function keepable(value: unknown, depth = 5): unknown {
  if (typeof value === 'string') return textOf(value, 1000) ?? ''
  if (!isObject(value)) return value
  if (depth === 0) return null
  if (Array.isArray(value)) return value.slice(0, 20).map((item) => keepable(item, depth - 1))
  return Object.fromEntries(
    Object.entries(value)
      .slice(0, 40)
      .map(([key, item]) => [textOf(key, 100) ?? '', keepable(item, depth - 1)]),
  )
}
