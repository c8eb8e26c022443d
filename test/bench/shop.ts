import { randomBytes } from 'node:crypto'

const makers = [
  'Norvik',
  'Alba',
  'Terrane',
  'Calder',
  'Ostro',
  'Fenwick',
  'Marlo',
  'Quill',
  'Sable',
  'Tundra',
  'Ember',
  'Lumen',
  'Pike',
  'Roan',
  'Sorrel',
  'Vela',
  'Wren',
  'Yarrow',
  'Zephyr',
  'Aster',
]
const kinds = [
  'kettle',
  'backpack',
  'running shoe',
  'desk lamp',
  'water bottle',
  'rain jacket',
  'office chair',
  'wool blanket',
  'frying pan',
  'headphones',
  'bath towel',
  'phone case',
  'coffee grinder',
  'yoga mat',
  'wall clock',
  'hand blender',
  'trail tent',
  'linen shirt',
  'notebook',
  'garden hose',
]
const colours = ['black', 'white', 'blue', 'red', 'green']
const sizes = ['mini', 'small', 'medium', 'large', 'max']

export interface ShopProduct {
  sku: string
  name: string
}

/** A shop of 10,000 products whose names share their words, as those of real shops do. */
export const products: ShopProduct[] = makers.flatMap((maker, m) =>
  kinds.flatMap((kind, k) =>
    colours.flatMap((colour, c) => sizes.map((size, s) => ({ sku: `B${m}-${k}-${c}${s}`, name: `${maker} ${kind} ${colour} ${size}` }))),
  ),
)

/** The same as a file to import. */
export function asCsv(): string {
  return [
    'sku,name,category,quantity',
    ...products.map(({ sku, name }, at) => `${sku},${name},${kinds[at % kinds.length]},${5 + (at % 90)}`),
  ].join('\n')
}

export function productAskedFor(at: number): ShopProduct {
  return products[(at * 7919) % products.length]!
}

/** Number `at` of the questions that customers ask; each names one product. */
export function question(at: number): string {
  const { name } = productAskedFor(at)
  return [`Hello, do you have the ${name} in stock?`, `Is the ${name} available? I need two`, `hi!! have you got ${name} pls`][at % 3]!
}

export const newMessageId = () => `wamid.${randomBytes(12).toString('base64url')}`

/** Number `at` of the customers, as the provider addresses them. */
export const chatIdOf = (at: number) => `1415${String(5_550_000 + at)}@c.us`

/** One customer message as the provider sends it. */
export function message({ customer, body, id = newMessageId() }: { customer: number; body: string; id?: string }) {
  const chatId = chatIdOf(customer)
  const [phone] = chatId.split('@')
  const time = Math.floor(Date.now() / 1000)
  return {
    id,
    body,
    type: 'chat',
    author: chatId,
    chatId,
    chatName: phone,
    senderName: 'Ada',
    fromMe: false,
    self: 0,
    time,
    caption: null,
    quotedMsgId: null,
  }
}

/** What the provider pushes when a message has reached the customer's phone. */
export function delivered(id: string) {
  return { ack: [{ id, type: 'message', status: 'delivered', timestamp: String(Math.floor(Date.now() / 1000)) }] }
}
