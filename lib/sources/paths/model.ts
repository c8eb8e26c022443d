/** Where in an answer something stands: keys, positions in lists, and `{sku}`, which is the product's own SKU as a key. */
type Step = string | number

export const SKU_STEP = '{sku}'

const step = /(?:^|\.)(\{sku\}|[^.[\]{}"\s]+)|\[(\d{1,6})\]|\["([^"]+)"\]/y

/** The steps of `data.items[0].qty` or `stock["on hand"].{sku}`; null when the text is no such path. An empty one is the whole answer. */
export function stepsOf(path: string): Step[] | null {
  const steps: Step[] = []
  step.lastIndex = 0
  while (step.lastIndex < path.length) {
    const [, key, position, quoted] = step.exec(path) ?? []
    const found = key ?? quoted ?? (position === undefined ? undefined : Number(position))
    if (found === undefined) return null
    steps.push(found)
  }
  return steps
}

/** What stands at `path`; undefined where there is nothing. */
export function valueAt(value: unknown, path: string, sku: string): unknown {
  return (stepsOf(path) ?? []).reduce<unknown>((within, each) => {
    if (typeof each === 'number') return Array.isArray(within) ? within[each] : undefined
    const key = each === SKU_STEP ? sku : each
    return isRecord(within) && Object.hasOwn(within, key) ? within[key] : undefined
  }, value)
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
