import { parsePhoneNumberFromString } from 'libphonenumber-js/min'
import type { SessionRow } from '@/lib/sessions/model'

type Contact = SessionRow['contact']

/** What a customer is called on screen: by name, else by number, else by the address they wrote from. */
export function nameOf({ name, phone, chatId }: Contact): string {
  return name?.trim() || (phone ? phoneWords(phone) : chatId.replace(/@.*$/, ''))
}

/** What to call them in a sentence or on a button; null for someone without a name. */
export function firstNameOf({ name }: Contact): string | null {
  return name?.trim().split(/\s+/)[0] || null
}

/** "+49 171 3920 042" of "+491713920042"; what is no number stays as it is. */
export function phoneWords(phone: string): string {
  return parsePhoneNumberFromString(asInternational(phone))?.formatInternational() ?? phone
}

/** As it is dialled and copied: "+491713920042". */
export function asInternational(phone: string): string {
  return phone.startsWith('+') ? phone : `+${phone}`
}
