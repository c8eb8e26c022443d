'use client'

import { type ReactNode, useId } from 'react'
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { Icon } from './icon'
import { IconButton } from './icon-button'

interface Props {
  title: string
  isOpen: boolean
  onOpenChange: (isOpen: boolean) => void
  /** `alertdialog` asks for an answer and is not left by a click beside it. */
  role?: 'dialog' | 'alertdialog'
  size?: 'small' | 'regular' | 'wide'
  children: ReactNode
  /** Buttons, the main one last. */
  footer?: ReactNode
}

const sizes = { small: 'max-w-md', regular: 'max-w-xl', wide: 'max-w-3xl' }

/** Stands above the page until it is closed; keeps the focus in and gives it back. A sheet from below on a phone. */
export function Dialog({ title, isOpen, onOpenChange, role = 'dialog', size = 'regular', children, footer }: Props) {
  const titleId = useId()
  return (
    <ModalOverlay
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      isDismissable={role === 'dialog'}
      className="fixed inset-0 z-40 flex items-end justify-center bg-scrim transition-opacity duration-100 data-entering:opacity-0 data-exiting:opacity-0 md:items-center md:p-6"
    >
      <Modal
        className={`flex max-h-[92dvh] w-full flex-col overflow-hidden rounded-t-4 border border-line-strong bg-raised shadow-float transition-transform duration-150 ease-out data-entering:translate-y-2 md:rounded-4 ${sizes[size]}`}
      >
        <AriaDialog role={role} aria-labelledby={titleId} className="flex min-h-0 flex-1 flex-col outline-none">
          <header className="flex h-14 shrink-0 items-center gap-2 border-b border-line ps-5 pe-3">
            <Heading id={titleId} slot="title" level={2} className="min-w-0 flex-1 truncate text-16 font-semibold">
              {title}
            </Heading>
            <IconButton label="Close" slot="close">
              <Icon name="close" />
            </IconButton>
          </header>
          <div className="min-h-0 flex-1 overflow-y-auto p-5">{children}</div>
          {footer && (
            <footer className="flex shrink-0 flex-wrap justify-end gap-2 border-t border-line px-5 py-3 pb-[max(0.75rem,env(safe-area-inset-bottom))]">
              {footer}
            </footer>
          )}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}
