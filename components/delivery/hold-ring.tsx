/** The seconds that are left of `fullMs`, and a ring that runs down with them. */
export function HoldRing({ leftMs, fullMs }: { leftMs: number; fullMs: number }) {
  const seconds = Math.ceil(leftMs / 1000)
  const share = fullMs > 0 ? (leftMs / fullMs) * 100 : 0
  return (
    <span aria-hidden className="figures relative grid size-6 shrink-0 place-items-center text-12 font-semibold text-text">
      <svg
        aria-hidden="true"
        viewBox="0 0 24 24"
        fill="none"
        strokeWidth="2"
        className="absolute inset-0 size-6 -rotate-90 rtl:-scale-y-100"
      >
        <circle cx="12" cy="12" r="10.5" className="stroke-line-strong" />
        <circle
          cx="12"
          cy="12"
          r="10.5"
          pathLength="100"
          strokeDasharray={`${share.toFixed(1)} 100`}
          className="stroke-accent transition-[stroke-dasharray] duration-1000 ease-linear"
        />
      </svg>
      {seconds < 100 && seconds}
    </span>
  )
}
