'use client'

import { ShopProvider } from '@/components/availability/shop'
import { UndoAnnouncer } from '@/components/delivery/undo-announcer'
import type { Shop } from '@/lib/catalog/model'
import { NothingOpen } from './nothing-open'
import { SessionList } from './session-list'
import { SessionPane } from './session-pane'
import { useDeskNews } from './use-desk-news'
import { useOpenSession } from './use-open-session'
import { useTitleCount } from './use-title-count'

/** The list beside the open session; on a phone one of the two. */
export function Desk({ shop }: { shop: Shop }) {
  const { openId, close } = useOpenSession()
  useDeskNews(openId)
  useTitleCount()
  return (
    <ShopProvider shop={shop}>
      <h1 className="sr-only">Sessions</h1>
      <div className="flex min-h-0 min-w-0 flex-1">
        <SessionList className={openId === null ? 'flex' : 'hidden md:flex'} />
        {openId === null ? <NothingOpen /> : <SessionPane key={openId} id={openId} onClose={close} />}
      </div>
      <UndoAnnouncer />
    </ShopProvider>
  )
}
