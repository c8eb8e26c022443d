'use client'

import type { ReactNode } from 'react'
import { PageHeader } from '@/components/shell/page-header'
import { PageSearch } from '@/components/shell/page-search'
import { Segments } from '@/components/ui/segments'
import { OrderMenu } from './order-menu'
import type { Filtering } from './use-failure-filter'

interface Props extends Pick<Filtering, 'filter' | 'setFilter'> {
  /** How many stand open; not known while the list loads. */
  total: number | undefined
  children?: ReactNode
}

/** Search, open or resolved, and the order. */
export function FailureHead({ filter, setFilter, total, children }: Props) {
  const open = <>Open {total !== undefined && <b className="figures font-semibold">{total}</b>}</>
  return (
    <PageHeader title="Failures" hasPane>
      <PageSearch
        label="Name, number or text"
        q={filter.q}
        onSearch={(q) => setFilter({ q })}
        className="order-last w-full md:order-none md:w-56 xl:w-70"
      />
      <Segments
        label="State"
        value={filter.state}
        onChange={(state) => setFilter({ state })}
        options={[
          { value: 'open', content: open },
          { value: 'resolved', content: 'Resolved' },
        ]}
      />
      {filter.state === 'open' && <OrderMenu order={filter.order} onChoose={(order) => setFilter({ order })} />}
      {children}
    </PageHeader>
  )
}
