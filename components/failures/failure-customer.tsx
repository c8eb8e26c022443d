import { nameOf, phoneWords } from '@/lib/contact/model'
import type { SessionRow } from '@/lib/sessions/model'

/** Name and number; the number alone where there is no name. */
export function FailureCustomer({ contact }: { contact: SessionRow['contact'] }) {
  const number = contact.phone ? phoneWords(contact.phone) : contact.chatId
  return (
    <span className="min-w-0 pe-20 text-13 @4xl:pe-0">
      <span className="block truncate font-medium text-match" dir="auto">
        {nameOf(contact)}
      </span>
      {contact.name && (
        <bdi dir="ltr" className="figures block truncate text-12 text-text-3">
          {number}
        </bdi>
      )}
    </span>
  )
}
