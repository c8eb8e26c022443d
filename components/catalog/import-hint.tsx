import { Facts } from '@/components/availability/facts'

/** Which files can be taken. */
export function ImportHint() {
  return (
    <div className="text-text-2">
      <p className="text-pretty">
        A CSV file of your own, or an export of Shopify or WooCommerce. First you see what would change. Products that are not in the file
        stay.
      </p>
      <Facts
        facts={[
          { name: 'Needed', value: <code>sku, name</code> },
          {
            name: 'Also read',
            value: <code>aliases, category, kind, quantity, restock_at, starts_at, label, price, currency, group, options</code>,
          },
          {
            name: 'By place',
            value: (
              <>
                the stock, a column for each, such as <code>quantity@Warehouse</code>
              </>
            ),
          },
          {
            name: 'Aliases',
            value: (
              <>
                with <code>|</code> between them
              </>
            ),
          },
        ]}
      />
    </div>
  )
}
