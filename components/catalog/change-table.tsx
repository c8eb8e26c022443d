import { Badge } from '@/components/ui/badge'
import { Icon } from '@/components/ui/icon'
import type { ProductChange, ProductField } from '@/lib/catalog/changes/model'
import { shopTime } from './shop-time'

interface Props {
  changes: readonly ProductChange[]
  timeZone: string
  label: string
}

const kinds: Record<ProductChange['change'], { words: string; look: 'green' | 'accent' | 'red' }> = {
  created: { words: 'New', look: 'green' },
  updated: { words: 'Changed', look: 'accent' },
  deleted: { words: 'Deleted', look: 'red' },
}

const names: Record<ProductField, string> = {
  name: 'Name',
  quantity: 'Quantity',
  locations: 'By place',
  restockAt: 'Back in stock',
  startsAt: 'Starts',
  label: 'Own wording',
  price: 'Price',
  currency: 'Currency',
  category: 'Category',
  aliases: 'Other names',
  kind: 'Kind',
  groupKey: 'Variants of',
  options: 'Variant',
}

const head = 'h-8 px-3 text-start font-medium'

/** Product by product what becomes of which field. */
export function ChangeTable({ changes, timeZone, label }: Props) {
  if (changes.length === 0) return null
  const hasLines = changes.some(({ line }) => line !== null)
  return (
    // Scrolled with the keyboard, too.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable
    <section tabIndex={0} aria-label={`${label}, list`} className="max-h-[45dvh] overflow-y-auto rounded-3 border border-line-strong">
      <table aria-label={label} className="w-full table-fixed border-collapse text-13">
        <thead className="sticky top-0 z-1 bg-inset text-12 text-text-2">
          <tr>
            {hasLines && (
              <th scope="col" className={`w-14 max-md:hidden ${head}`}>
                Line
              </th>
            )}
            <th scope="col" className={`w-2/5 ${head}`}>
              Product
            </th>
            <th scope="col" className={head}>
              What changes
            </th>
          </tr>
        </thead>
        <tbody className="divide-y divide-line">
          {changes.map(({ line, sku, name, change, fields }) => (
            <tr key={sku} className="align-top">
              {hasLines && <td className="figures px-3 py-2 text-text-3 max-md:hidden">{line}</td>}
              <td className="px-3 py-2 wrap-anywhere">
                <span className="block font-medium">
                  <bdi>{name}</bdi>
                </span>
                <span className="text-12 text-text-3">{sku}</span>
              </td>
              <td className="px-3 py-2 wrap-anywhere">
                <Badge look={kinds[change].look}>{kinds[change].words}</Badge>
                <ul className="mt-1 flex flex-col gap-0.5 empty:hidden">
                  {fields
                    .filter(({ field }) => change !== 'created' || field !== 'name')
                    .map(({ field, before, after }) => (
                      <li key={field} className="figures">
                        <span className="text-text-3">{names[field]}</span>{' '}
                        {before !== null && <del className="text-text-3">{worded(field, before, timeZone)}</del>}
                        {before !== null && <Becomes />}
                        <ins className="font-medium no-underline">{after === null ? 'nothing' : worded(field, after, timeZone)}</ins>
                      </li>
                    ))}
                </ul>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Becomes() {
  return (
    <>
      <span className="sr-only"> becomes </span>
      <Icon name="right" size={12} className="mx-1 inline-block align-[-1px] text-text-3 rtl:rotate-180" />
    </>
  )
}

function worded(field: ProductField, value: string, timeZone: string): string {
  return field === 'restockAt' || field === 'startsAt' ? shopTime(value, timeZone) : value
}
