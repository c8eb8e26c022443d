import { textAt, textOf, valueAt } from './onemsg-values'

const kinds = new Map(
  Object.entries({
    text: 'chat text',
    image: 'image',
    video: 'video',
    audio: 'audio',
    voice: 'voice ptt',
    document: 'document',
    sticker: 'sticker',
    location: 'location',
    contact: 'contact contacts vcard',
    button: 'button interactive',
    reaction: 'reaction',
    order: 'order',
    product: 'product',
    call: 'call call_log',
  }).flatMap(([kind, words]) => words.split(' ').map((word) => [word, kind] as const)),
)

const media = new Set(['image', 'video', 'audio', 'voice', 'document', 'sticker'])

/** Our word for what the provider calls `word`. */
export function kindOf(word: string): string {
  return word === '' ? 'text' : (kinds.get(word.toLowerCase()) ?? 'unsupported')
}

/** What a person would read in the message, in either form; null when there is nothing to read. */
export function contentOf(element: object): string | null {
  const word = textAt(element, 'type') ?? ''
  const kind = kindOf(word)
  // The body of a file is an address that soon stops working.
  if (media.has(kind)) return textAt(element, 'caption', `${word}.caption`, `${word}.filename`)
  switch (kind) {
    case 'button':
      return textAt(
        element,
        'interactive.button_reply.title',
        'interactive.list_reply.title',
        'interactive.nfm_reply.body',
        'button.text',
        'body',
      )
    case 'reaction':
      return textAt(element, 'reaction.emoji', 'body')
    case 'location':
      return textAt(element, 'body') ?? place(valueAt(element, 'location'))
    case 'contact':
      return people(element)
    case 'order':
      return textAt(element, 'order.text', 'body') ?? ordered(valueAt(element, 'order', 'product_items'))
    case 'call':
      return null
    default:
      return textAt(element, 'text.body', 'body', 'caption')
  }
}

function place(location: unknown): string | null {
  const told = [textAt(location, 'name'), textAt(location, 'address')].filter((part) => part !== null)
  const point = [textAt(location, 'latitude'), textAt(location, 'longitude')].filter((part) => part !== null)
  return textOf((told.length > 0 ? told : point).join(', '))
}

function people(element: object): string | null {
  const contacts = valueAt(element, 'contacts')
  if (Array.isArray(contacts))
    return textOf(
      contacts
        .map((contact) => textAt(contact, 'name.formatted_name') ?? '')
        .filter(Boolean)
        .join(', '),
    )
  const card = textAt(element, 'body')
  return card?.match(/^FN[^:\n]*:(.+)$/m)?.[1]?.trim() ?? card
}

function ordered(items: unknown): string | null {
  if (!Array.isArray(items)) return null
  return textOf(items.map((item) => `${textAt(item, 'quantity') ?? '1'} × ${textAt(item, 'product_retailer_id') ?? '?'}`).join(', '))
}
