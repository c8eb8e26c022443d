import type { ThreadContext, Understanding } from '@/lib/availability/model'
import { buildIndex, type Listed } from '@/lib/availability/products/model'
import { readMessage } from '@/lib/availability/reading/model'

const product = (sku: string, name: string, aliases: string[] = []): Listed => ({ sku, name, aliases, category: null })

/** A shop of many trades; nothing in it exists. */
export const shop: Listed[] = [
  product('TBL-120', 'Halden oak dining table 120 cm', ['mesa de comedor roble 120', 'обеденный стол дуб 120']),
  product('TBL-160', 'Halden oak dining table 160 cm', ['mesa de comedor roble 160', 'обеденный стол дуб 160']),
  product('CHR-WHT', 'Halden dining chair White'),
  product('CHR-BLK', 'Halden dining chair Black'),
  product('OF-1093-F', 'Oil filter OF1093'),
  product('CUT-SA11', "Men's haircut Sat 11:00", ['corte masculino sábado 11h', 'мужская стрижка суббота 11:00']),
  product('MAN-WE15', 'Manicure Wed 15:00', ['manicura miércoles', 'маникюр среда']),
  product('run-41-black', 'Zephyra Runner X - 41 / Black'),
  product('run-42-black', 'Zephyra Runner X - 42 / Black'),
  product('run-42-red', 'Zephyra Runner X - 42 / Red'),
  product('TAB-10-64', 'Nordex Tab 10 64GB'),
  product('TAB-10-128', 'Nordex Tab 10 128GB'),
  product('TAB-10P', 'Nordex Tab 10 Pro 256GB'),
  product('PH-5-BLK', 'Nordex Photon 5 phone 128GB Black', ['фотон 5 чёрный', 'فوتون 5 أسود', 'photon 5 preto']),
  product('PH-5-WHT', 'Nordex Photon 5 phone 128GB White', ['фотон 5 белый', 'فوتون 5 أبيض', 'photon 5 branco']),
  product('PH-5M', 'Nordex Photon 5 Max phone 256GB Black', ['фотон 5 макс', 'فوتون 5 ماكس']),
  product('CASE-5', 'Case for Photon 5 Clear', ['чехол фотон 5', 'capinha photon 5']),
  product('CAKE-CH', 'Chocolate cake 8 portions', ['torta de chocolate', 'bolo de chocolate']),
  product('CAKE-CA', 'Carrot cake 8 portions', ['torta de zanahoria', 'bolo de cenoura']),
  product('HON', 'Wildflower honey 500 g', ['عسل زهور 500 جرام', 'мёд цветочный 500 г']),
  product('OIL-750', 'Olive oil 750 ml', ['زيت زيتون 750 مل']),
  product('OIL-3L', 'Olive oil 3 L', ['زيت زيتون 3 لتر']),
  product('GRAM-ES', 'Spanish grammar for beginners'),
  product('INK-305', 'Ink cartridge 305 Black'),
  product('INK-305XL', 'Ink cartridge 305XL Black'),
  product('DIA-3', 'Diapers size 3 (52 pcs)', ['popok ukuran 3', 'pañales talla 3']),
  product('DIA-4', 'Diapers size 4 (46 pcs)', ['popok ukuran 4', 'pañales talla 4']),
]

export const index = buildIndex(shop)
export const alone: ThreadContext = { lastSku: null, prompted: false, earlier: [] }

export function read(text: string, context: Partial<ThreadContext> = {}): Understanding {
  return readMessage(text, { ...alone, ...context }, index)
}

/** The product when it is sure, the candidates when several fit, else nothing. */
export function meant(text: string, context: Partial<ThreadContext> = {}): string | string[] | null {
  const { confidence, product: one, candidates } = read(text, context)
  if (confidence === 'high') return one?.sku ?? null
  return confidence === 'ambiguous' ? candidates.map(({ sku }) => sku).sort() : null
}
