'use client'

import { Dialog, Modal, ModalOverlay } from 'react-aria-components'
import { Icon } from '@/components/ui/icon'
import { IconButton } from '@/components/ui/icon-button'
import type { SessionDetail } from '@/lib/sessions/model'
import { SideCard } from './side-card'

interface Props {
  session: SessionDetail
  isOpen: boolean
  onOpenChange: (isOpen: boolean) => void
}

/** The side card where there is no room beside the thread: it slides in from the end of the line. */
export function SideDrawer({ session, isOpen, onOpenChange }: Props) {
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      isDismissable
      className="fixed inset-0 z-40 bg-scrim transition-opacity duration-100 data-entering:opacity-0 data-exiting:opacity-0 lg:hidden"
    >
      <Modal className="absolute inset-y-0 inset-e-0 w-[min(21.25rem,92vw)] border-s border-line-strong bg-panel transition-transform duration-150 ease-out data-entering:translate-x-4 rtl:data-entering:-translate-x-4">
        <Dialog aria-label="Availability and contact" className="flex h-full flex-col outline-none">
          <IconButton label="Close" slot="close" className="absolute! inset-e-2 top-3 z-10 coarse:top-1.5">
            <Icon name="close" />
          </IconButton>
          <SideCard session={session} onLeave={() => onOpenChange(false)} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
