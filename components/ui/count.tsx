interface Props {
  value: number
  /** What is counted, for screen readers: "unread", "open failures". */
  of: string
  look?: 'accent' | 'red'
  className?: string
}

const looks = { accent: 'bg-accent-fill text-on-accent', red: 'bg-red text-bg' }

/** A number in a pill; nothing at zero. */
export function Count({ value, of, look = 'accent', className = '' }: Props) {
  if (value <= 0) return null
  return (
    <span className={`figures inline-block h-4 min-w-4 rounded-full px-1 text-center text-11 font-semibold ${looks[look]} ${className}`}>
      {value > 99 ? '99+' : value}
      <span className="sr-only"> {of}</span>
    </span>
  )
}
