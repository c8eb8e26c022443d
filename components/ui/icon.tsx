import { commonShapes, ownShapes } from './icon-shapes'

export type IconName = keyof typeof ownShapes | keyof typeof commonShapes

interface Props {
  name: IconName
  size?: 12 | 14 | 16 | 20 | 24 | 32
  /** What it says when no words stand beside it; without one it is decoration. */
  label?: string
  className?: string
}

// These point along the line of reading, so they turn round with it.
const directed = new Set<IconName>(['back', 'forward', 'left', 'right', 'undo', 'sign_out'])

/** A drawn sign, 1.5 thick at any size. */
export function Icon({ name, size = 16, label, className = '' }: Props) {
  const sign = <Sign name={name} size={size} className={`${directed.has(name) ? 'rtl:-scale-x-100' : ''} ${className}`} />
  if (!label) return sign
  return (
    <span role="img" aria-label={label} title={label} className="inline-flex">
      {sign}
    </span>
  )
}

function Sign({ name, size, className }: { name: IconName; size: number; className: string }) {
  if (!isOwn(name)) {
    const Common = commonShapes[name]
    return <Common aria-hidden="true" size={size} strokeWidth={(1.5 * 24) / size} className={className} />
  }
  const { box, drawing } = ownShapes[name]
  return (
    <svg
      aria-hidden="true"
      width={size}
      height={size}
      viewBox={`0 0 ${box} ${box}`}
      fill="none"
      stroke="currentColor"
      strokeWidth={(1.5 * box) / size}
      strokeLinecap="round"
      strokeLinejoin="round"
      className={className}
    >
      {drawing}
    </svg>
  )
}

function isOwn(name: IconName): name is keyof typeof ownShapes {
  return name in ownShapes
}
