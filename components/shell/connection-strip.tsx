'use client'

import { Icon } from '@/components/ui/icon'
import { useLiveState } from '@/lib/live/client'
import { ConnectionSince } from './connection-since'

/** Says above the page that its news have stopped; nothing while they come, or for a moment's gap. */
export function ConnectionStrip() {
  const connection = useLiveState()
  const isOffline = connection.state === 'offline'
  return (
    <div role="status">
      {isOffline && (
        <p className="flex min-h-9 items-center gap-2 border-b border-red-line bg-red-tint px-4 py-2 text-13 text-text-2">
          <Icon name="offline" className="text-red" />
          <span>
            <strong className="font-semibold text-red">
              <ConnectionSince connection={connection} />.
            </strong>{' '}
            What you see may be out of date. We keep trying by ourselves.
          </span>
        </p>
      )}
    </div>
  )
}
