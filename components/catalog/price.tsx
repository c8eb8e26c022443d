/** An amount in its currency; nothing where there is no price. */
export function Price({ amount, currency }: { amount: string | null; currency: string | null }) {
  if (amount === null || currency === null) return null
  return <span className="figures whitespace-nowrap">{worded(amount, currency)}</span>
}

function worded(amount: string, currency: string): string {
  try {
    return new Intl.NumberFormat('en-GB', { style: 'currency', currency, currencyDisplay: 'narrowSymbol' }).format(Number(amount))
  } catch {
    return `${amount} ${currency}`
  }
}
