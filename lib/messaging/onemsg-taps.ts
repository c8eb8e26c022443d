import { isObject, textOf, valueAt } from './onemsg-values'

const LONGEST_ID = 300
const MOST = 5
const DEPTH = 5

/** Where the id of what was tapped is known to stand. */
const places = ['interactive.button_reply.id', 'interactive.list_reply.id', 'button.payload', 'button.id']
/** Of the message and of what it answers, not of the button. */
const others = new Set(['context', 'quotedMsg', 'quoted'])
const names = /^(id|payload|button_?id|row_?id|selected_?\w*id)$/i

/** The ids of what was tapped, best first. Where the provider's own form keeps them is not documented: they are looked for anywhere below the message. */
export function tapsIn(element: object): string[] {
  const told = places.map((place) => valueAt(element, ...place.split('.')))
  const nested = Object.entries(element).flatMap(([key, value]) => {
    if (key === 'id' || others.has(key)) return []
    return names.test(key) ? [value] : idsBelow(value, DEPTH)
  })
  const ids = [...told, ...nested].flatMap((value) => textOf(value, LONGEST_ID) ?? [])
  return [...new Set(ids)].slice(0, MOST)
}

function idsBelow(value: unknown, depth: number): unknown[] {
  if (!isObject(value) || depth === 0) return []
  return Object.entries(value)
    .slice(0, 40)
    .flatMap(([key, one]) => (names.test(key) && !isObject(one) ? [one] : idsBelow(one, depth - 1)))
}
