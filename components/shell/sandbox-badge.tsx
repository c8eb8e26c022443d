'use client'

import { Focusable } from 'react-aria-components'
import { Tooltip } from '@/components/ui/tooltip'

/** Says that customers and catalogue are made up; stands upright in the rail. */
export function SandboxBadge({ isUpright = false }: { isUpright?: boolean }) {
  return (
    <Tooltip content="Demo customers and a demo catalogue. Nothing leaves this machine." placement="end">
      <Focusable>
        <span
          role="note"
          className={`rounded-1 border border-dashed border-line-control px-2 py-0.5 text-11 font-medium text-text-2 ${isUpright ? 'mb-1 rotate-180 [writing-mode:vertical-rl]' : ''}`}
        >
          Sandbox
        </span>
      </Focusable>
    </Tooltip>
  )
}
