import type { IconName } from '@/components/ui/icon'

interface Content {
  words: string
  icon: IconName
}

const kinds = new Map<string, Content>([
  ['image', { words: 'Photo', icon: 'photo' }],
  ['video', { words: 'Video', icon: 'video' }],
  ['audio', { words: 'Audio', icon: 'voice' }],
  ['voice', { words: 'Voice message', icon: 'voice' }],
  ['document', { words: 'Document', icon: 'file' }],
  ['sticker', { words: 'Sticker', icon: 'sticker' }],
  ['location', { words: 'Location', icon: 'place' }],
  ['contact', { words: 'Contact', icon: 'contact' }],
  ['button', { words: 'Chosen from buttons', icon: 'message' }],
  ['reaction', { words: 'Reaction', icon: 'message' }],
  ['order', { words: 'Order', icon: 'catalogue' }],
  ['product', { words: 'Product', icon: 'catalogue' }],
  ['template', { words: 'Template', icon: 'file' }],
  ['call', { words: 'Call', icon: 'phone' }],
])

const UNKNOWN: Content = { words: 'Something that cannot be shown here', icon: 'file' }

/** What a message holds, when that is more than text. */
export function contentOf(type: string): Content | null {
  return type === 'text' ? null : (kinds.get(type) ?? UNKNOWN)
}

/** A preview as people read it: "Photo" for "[image]". */
export function contentWords(preview: string): string {
  const type = /^\[([a-z_]+)\]$/.exec(preview)?.[1]
  return type === undefined ? preview : (contentOf(type)?.words ?? 'Empty message')
}
