import { Button } from '@/components/ui/button'
import { Icon } from '@/components/ui/icon'

interface Props {
  reason: string | null
  /** Missing where there is no product to ask for. */
  onRefresh: (() => void) | undefined
  isRefreshing: boolean
}

/** Says that the suggestion below no longer holds. */
export function StaleStrip({ reason, onRefresh, isRefreshing }: Props) {
  return (
    <div role="status" className="flex min-h-10 items-center gap-2 border-b border-amber-line bg-amber-tint py-1 ps-3 pe-1.5 text-13">
      <Icon name="warning" className="text-amber-icon" />
      <span className="min-w-0 flex-1">
        <strong className="font-semibold text-amber">This may no longer be true</strong>
        {reason ? `: ${reason}.` : '.'}
      </span>
      {onRefresh && (
        <Button size="small" shortcut="R" onPress={onRefresh} isPending={isRefreshing}>
          Refresh
        </Button>
      )}
    </div>
  )
}
