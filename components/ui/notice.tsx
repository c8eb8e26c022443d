import type { ReactNode } from 'react'
import { Icon, type IconName } from './icon'

interface Props {
  look: 'info' | 'warning' | 'error' | 'done'
  title: string
  children?: ReactNode
  /** Buttons, at the end of the strip. */
  action?: ReactNode
  /** Read out at once when it appears. */
  isAlert?: boolean
  className?: string
}

const looks: Record<Props['look'], { box: string; title: string; icon: IconName }> = {
  info: { box: 'border-line-strong bg-inset', title: 'text-text', icon: 'info' },
  warning: { box: 'border-amber-line bg-amber-tint', title: 'text-amber', icon: 'warning' },
  error: { box: 'border-red-line bg-red-tint', title: 'text-red', icon: 'failed' },
  done: { box: 'border-green-line bg-green-tint', title: 'text-green', icon: 'done' },
}

/** A strip that says what is the matter and how to mend it. */
export function Notice({ look, title, children, action, isAlert, className = '' }: Props) {
  const { box, title: titleLook, icon } = looks[look]
  return (
    <div
      role={isAlert ? 'alert' : undefined}
      className={`flex flex-wrap items-start gap-x-3 gap-y-2 rounded-3 border px-4 py-3 text-13 ${box} ${className}`}
    >
      <Icon name={icon} className={`mt-px ${titleLook}`} />
      <div className="min-w-48 flex-1">
        <strong className={`block font-semibold ${titleLook}`}>{title}</strong>
        {children && <div className="text-text-2">{children}</div>}
      </div>
      {action && <div className="flex flex-wrap gap-2">{action}</div>}
    </div>
  )
}
