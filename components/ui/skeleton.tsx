/** Holds the place of what is loading. Give it the size of the real thing: `h-4 w-40`. */
export function Skeleton({ className = '' }: { className?: string }) {
  return <span aria-hidden className={`block animate-pulse rounded-1 bg-line ${className}`} />
}
