'use client'

import { Duration } from '@/components/ui/duration'
import { Icon } from '@/components/ui/icon'
import { IconButton } from '@/components/ui/icon-button'

interface Props {
  readAt: string | null
  onRefresh: () => void
  isRefreshing: boolean
  isFailed: boolean
}

/** When WhatsApp was last asked for its templates, and asking it again. */
export function TemplatesAge({ readAt, onRefresh, isRefreshing, isFailed }: Props) {
  return (
    <p className="flex items-center justify-between gap-1 border-t border-line ps-3 pe-1.5 text-12 text-text-3">
      {isFailed ? (
        <span role="alert" className="truncate text-red">
          They could not be read
        </span>
      ) : (
        <bdi className="truncate">{readAt && <Read at={readAt} />}</bdi>
      )}
      <IconButton label="Read the templates again" size="small" isDisabled={isRefreshing} onPress={onRefresh}>
        <Icon name="refresh" size={14} className={isRefreshing ? 'animate-spin' : ''} />
      </IconButton>
    </p>
  )
}

function Read({ at }: { at: string }) {
  return (
    <>
      Read <Duration from={at} as="ago" />
    </>
  )
}
