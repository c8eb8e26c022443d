import { Link } from 'react-aria-components'
import { Badge } from '@/components/ui/badge'
import { Icon } from '@/components/ui/icon'
import { IconButton } from '@/components/ui/icon-button'
import { Time } from '@/components/ui/time'
import type { LearnedAlias } from '@/lib/aliases/model'

interface Props {
  alias: LearnedAlias
  onForget: (alias: LearnedAlias) => void
}

/** Words, the product they mean, who taught them, and whether they decide anything. */
export function AliasRow({ alias, onForget }: Props) {
  const { phrase, sku, productName, others, times, by, sessionId, updatedAt } = alias
  return (
    <tr className="h-16 border-b border-line">
      <th scope="row" className="py-2 ps-4 pe-3 text-start font-normal md:ps-6">
        <span dir="auto" className="block text-14 font-medium wrap-anywhere">
          “{phrase}”
        </span>
        {others.length > 0 && (
          <Badge look="amber" className="mt-1 max-w-full">
            <span className="truncate">Also for {others.join(', ')}: we ask which</span>
          </Badge>
        )}
      </th>
      <td className="px-3 py-2">
        <span dir="auto" className={`block truncate ${productName ? '' : 'text-text-3'}`}>
          {productName ?? 'No such product any more'}
        </span>
        <span className="block truncate text-12 text-text-3">{sku}</span>
      </td>
      <td className="hidden px-3 py-2 md:table-cell">
        <span className="block truncate" dir="auto">
          {by?.name ?? 'Somebody who left'}
        </span>
        <span className="block text-12 text-text-3">
          {times > 1 ? `${times} questions, last ` : 'A question, '}
          {sessionId ? (
            <Link href={`/sessions/${sessionId}`} className="underline underline-offset-2 data-hovered:text-text">
              <Time at={updatedAt} />
            </Link>
          ) : (
            <Time at={updatedAt} />
          )}
        </span>
      </td>
      <td className="pe-3 text-end">
        <IconButton label={`Remove “${phrase}”`} onPress={() => onForget(alias)}>
          <Icon name="remove" />
        </IconButton>
      </td>
    </tr>
  )
}
