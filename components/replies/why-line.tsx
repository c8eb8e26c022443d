/** What in the question pointed at the product, for who checks the draft. */
export function WhyLine({ why }: { why: string[] }) {
  if (why.length === 0) return null
  return (
    <p title={why.join(' · ')} className="mt-2 line-clamp-1 text-12 wrap-anywhere text-text-3">
      <span className="sr-only">Why: </span>
      <bdi>{why.join(' · ')}</bdi>
    </p>
  )
}
