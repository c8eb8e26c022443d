/** Which files can be taken. */
export function ImportHint() {
  return (
    <p className="text-text-2">
      A CSV file with the columns{' '}
      <code>sku, name, aliases, category, kind, quantity, restock_at, starts_at, label, price, currency, group, options</code> (only the
      first two are required, aliases separated by <code>|</code>, stock by place in columns such as <code>quantity@Warehouse</code>), or an
      export of Shopify or WooCommerce. Products that are not in the file stay. First you see what would change.
    </p>
  )
}
