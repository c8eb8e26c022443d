type Row = [sku: string, name: string, aliases: string, category: string, quantity: number, price: string, more?: More]

interface More {
  kind?: 'slot'
  /** Days until it is back. */
  backIn?: number
  label?: string
  /** How many of them lie in the shop; the others in the warehouse. */
  inShop?: number
  /** What it is a variant of, and what tells it from the others. */
  variant?: [group: string, options: string]
}

const slot: More = { kind: 'slot' }

const rows: Row[] = [
  [
    'PPL-12M-10',
    'Premium Plan license',
    'premium plan|licencia premium|licença premium|премиум лицензия|premium lisans|رخصة بريميوم|Premium-Plan-Lizenz|licence premium',
    'Licenses',
    14,
    '240.00',
    { label: 'in stock — ready to ship today' },
  ],
  ['TPL-12M-25', 'Team Plan license, 25 seats', 'team plan|Team-Plan-Lizenz|licencia team|licence équipe', 'Licenses', 2, '490.00'],
  ['BPL-12M-3', 'Basic Plan license, 3 seats', 'basic plan|Basic-Plan-Lizenz|licencia básica|licence de base', 'Licenses', 31, '72.00'],
  [
    'HS2-BLK',
    'Studio Headset 2, black',
    'auriculares studio headset 2 negro|fone studio headset 2 preto|наушники studio headset 2 чёрные|سماعة ستوديو 2 سوداء|casque studio headset 2 noir|siyah studio headset 2|słuchawki studio headset 2 czarne|headset studio 2 hitam',
    'Audio',
    8,
    '179.00',
    { variant: ['studio-headset-2', 'Colour=black'] },
  ],
  [
    'HS2-WHT',
    'Studio Headset 2, white',
    'auriculares studio headset 2 blanco|fone studio headset 2 branco|наушники studio headset 2 белые|سماعة ستوديو 2 بيضاء|casque studio headset 2 blanc|studio headset 2 beyaz|studio headset 2 weiß|słuchawki studio headset 2 białe|headset studio 2 putih|headset studio 2 warna putih',
    'Audio',
    5,
    '179.00',
    { variant: ['studio-headset-2', 'Colour=white'] },
  ],
  [
    'HS2W-BLK',
    'Studio Headset 2 Wireless, black',
    'auriculares studio headset 2 inalámbrico negro|سماعة ستوديو 2 لاسلكية سوداء|беспроводные наушники studio headset 2 чёрные|casque studio headset 2 sans fil noir',
    'Audio',
    2,
    '249.00',
  ],
  [
    'HS2W-WHT',
    'Studio Headset 2 Wireless, white',
    'auriculares studio headset 2 inalámbrico blanco|سماعة ستوديو 2 لاسلكية بيضاء|беспроводные наушники studio headset 2 белые',
    'Audio',
    0,
    '249.00',
    { backIn: 6 },
  ],
  ['HS1-BLK', 'Studio Headset, black', 'auriculares studio headset negro|casque studio noir', 'Audio', 0, '99.00', { backIn: 9 }],
  ['HS1-WHT', 'Studio Headset, white', 'auriculares studio headset blanco|casque studio blanc', 'Audio', 0, '99.00'],
  [
    'PAD-HS2',
    'Ear pads for Studio Headset 2',
    'almohadillas studio headset 2|амбушюры studio headset 2|Ohrpolster Studio Headset 2',
    'Audio',
    22,
    '19.00',
  ],
  ['MIC-USB', 'USB table microphone', 'micrófono usb|microfone usb|usb микрофон|USB-Mikrofon|micro usb de table', 'Audio', 6, '69.00'],
  ['SPK-MINI', 'Desk speaker mini', 'altavoz mini|caixa de som mini|мини колонка|مكبر صوت صغير|enceinte mini', 'Audio', 11, '39.00'],
  [
    'DOCK-11',
    'USB-C dock 11-in-1',
    'usb-c dock|dock usb-c|USB-C-Dock|док-станция usb-c|station d’accueil usb-c|قاعدة usb-c|stację dokującą usb-c|stacja dokująca usb-c',
    'Docks',
    18,
    '129.00',
  ],
  ['DOCK-5', 'USB-C travel hub 5-in-1', 'hub usb-c|hub de viaje usb-c|хаб usb-c|Reise-Hub USB-C', 'Docks', 26, '45.00'],
  [
    'CHG-65',
    '65 W charger',
    'cargador de 65 w|carregador de 65 w|зарядка 65 вт|شاحن 65 واط|65-W-Ladegerät|chargeur 65 w|charger 65 w|65 w şarj cihazı|65 w चार्जर|ładowarka 65 w',
    'Power',
    40,
    '49.00',
  ],
  ['CHG-100', '100 W charger', 'cargador de 100 w|carregador de 100 w|зарядка 100 вт|100-W-Ladegerät|chargeur 100 w', 'Power', 3, '79.00'],
  [
    'PWB-20',
    'Power bank 20,000 mAh',
    'batería externa|bateria portátil|пауэрбанк|بنك طاقة|powerbank|batterie externe',
    'Power',
    0,
    '59.00',
    { backIn: 4 },
  ],
  [
    'CBL-C2',
    'USB-C cable 2 m',
    'cable usb-c 2 m|cabo usb-c 2 m|кабель usb-c 2 м|USB-C-Kabel 2 m|câble usb-c 2 m',
    'Power',
    120,
    '15.00',
    { inShop: 20 },
  ],
  ['CBL-HDMI', 'HDMI cable 3 m', 'cable hdmi|cabo hdmi|кабель hdmi|HDMI-Kabel|câble hdmi', 'Power', 64, '12.00'],
  [
    'MON-27',
    '27-inch monitor',
    'monitor de 27 pulgadas|monitor de 27 polegadas|монитор 27 дюймов|شاشة 27 بوصة|27-Zoll-Monitor|écran 27 pouces|monitor 27 inci|27 inç monitör|27 इंच मॉनिटर|monitor 27 cali',
    'Monitors',
    0,
    '329.00',
    { backIn: 11 },
  ],
  [
    'MON-24',
    '24-inch monitor',
    'monitor de 24 pulgadas|монитор 24 дюйма|شاشة 24 بوصة|24-Zoll-Monitor|écran 24 pouces',
    'Monitors',
    7,
    '189.00',
    { inShop: 3 },
  ],
  [
    'MON-32',
    '32-inch 4K monitor',
    'monitor de 32 pulgadas|монитор 32 дюйма|شاشة 32 بوصة|32-Zoll-Monitor|écran 32 pouces',
    'Monitors',
    1,
    '549.00',
  ],
  [
    'ARM-1',
    'Monitor arm, single',
    'brazo para monitor|braço para monitor|кронштейн для монитора|Monitorarm|bras d’écran',
    'Monitors',
    9,
    '89.00',
  ],
  ['ARM-2', 'Monitor arm, double', 'brazo doble para monitor|Monitorarm doppelt|bras d’écran double', 'Monitors', 0, '139.00'],
  [
    'KEY-MEC',
    'Mechanical keyboard',
    'teclado mecánico|teclado mecânico|механическая клавиатура|mechanische Tastatur|clavier mécanique',
    'Input',
    12,
    '109.00',
  ],
  [
    'KEY-SLM',
    'Slim wireless keyboard',
    'teclado inalámbrico|teclado sem fio|беспроводная клавиатура|kabellose Tastatur|clavier sans fil',
    'Input',
    4,
    '59.00',
  ],
  [
    'MOU-ERG',
    'Ergonomic mouse',
    'ratón ergonómico|mouse ergonômico|эргономичная мышь|ergonomische Maus|souris ergonomique',
    'Input',
    15,
    '65.00',
  ],
  ['MOU-TRV', 'Travel mouse', 'ratón de viaje|mouse de viagem|Reisemaus|souris de voyage', 'Input', 0, '29.00', { backIn: 3 }],
  ['PAD-XL', 'Desk mat XL', 'alfombrilla xl|коврик xl|Schreibtischunterlage XL|tapis de bureau xl', 'Input', 33, '25.00'],
  ['CAM-4K', '4K webcam', 'webcam 4k|cámara web 4k|веб-камера 4k|كاميرا ويب 4k', 'Video', 6, '149.00'],
  ['CAM-HD', 'HD webcam', 'webcam hd|cámara web hd|веб-камера hd|كاميرا ويب hd', 'Video', 19, '59.00'],
  ['LGT-KEY', 'Desk key light', 'luz de escritorio|luz de mesa|Videoleuchte|lampe vidéo', 'Video', 2, '99.00'],
  [
    'BAG-15',
    'Laptop backpack 15-inch',
    'mochila para portátil|mochila para notebook|рюкзак для ноутбука|Laptop-Rucksack|sac à dos ordinateur',
    'Bags',
    8,
    '79.00',
  ],
  [
    'SLV-14',
    'Laptop sleeve 14-inch',
    'funda para portátil 14|чехол для ноутбука 14|Laptophülle 14 Zoll|housse ordinateur 14',
    'Bags',
    17,
    '29.00',
  ],
  [
    'STD-ALU',
    'Aluminium laptop stand',
    'soporte para portátil|suporte para notebook|подставка для ноутбука|Laptopständer|support ordinateur',
    'Desk',
    10,
    '49.00',
  ],
  ['SSD-1T', 'Portable SSD 1 TB', 'ssd portátil 1 tb|внешний ssd 1 тб|tragbare SSD 1 TB|ssd externe 1 to', 'Storage', 5, '119.00'],
  [
    'SSD-2T',
    'Portable SSD 2 TB',
    'ssd portátil 2 tb|внешний ssd 2 тб|tragbare SSD 2 TB|ssd externe 2 to',
    'Storage',
    0,
    '199.00',
    { backIn: 14 },
  ],
  [
    'USB-128',
    'USB stick 128 GB',
    'memoria usb 128 gb|pen drive 128 gb|флешка 128 гб|USB-Stick 128 GB|clé usb 128 go',
    'Storage',
    48,
    '18.00',
  ],
  ['RTR-AX', 'Wi-Fi 6 router', 'router wifi 6|roteador wifi 6|роутер wi-fi 6|راوتر واي فاي 6|WLAN-Router', 'Network', 7, '139.00'],
  ['TAB-PEN', 'Tablet pen', 'lápiz para tableta|caneta para tablet|стилус|Tablet-Stift|stylet', 'Input', 3, '45.00'],
  [
    'SRV-BAT-TUE10',
    'Battery replacement, Tuesday 10:00',
    'cambio de batería martes 10:00|замена батареи вторник 10:00|Akkutausch Dienstag 10 Uhr|changer la batterie mardi 10h|pil değişimi salı 10:00',
    'Service',
    1,
    '69.00',
    slot,
  ],
  [
    'SRV-BAT-TUE16',
    'Battery replacement, Tuesday 16:00',
    'cambio de batería martes 16:00|замена батареи вторник 16:00|Akkutausch Dienstag 16 Uhr|changer la batterie mardi 16h|pil değişimi salı 16:00',
    'Service',
    0,
    '69.00',
    slot,
  ],
  [
    'SRV-BAT-THU14',
    'Battery replacement, Thursday 14:00',
    'troca de bateria quinta 14:00|замена батареи четверг 14:00|Akkutausch Donnerstag 14 Uhr|changer la batterie jeudi 14h',
    'Service',
    2,
    '69.00',
    slot,
  ],
  [
    'SRV-SCR-WED11',
    'Screen repair, Wednesday 11:00',
    'reparación de pantalla miércoles 11:00|ремонт экрана среда 11:00|Displayreparatur Mittwoch 11 Uhr',
    'Service',
    1,
    '119.00',
    slot,
  ],
]

const header =
  'sku,name,aliases,category,kind,quantity,quantity@Harbour shop,quantity@Warehouse,restock_at,label,price,currency,group,options'

/** What the demo shop sells, as the plain CSV the desk imports. Everything that is to come back does so after `now`. */
export function demoCatalogue(now: Date): string {
  const lines = rows.map(([sku, name, aliases, category, quantity, price, more = {}]) => {
    const { kind = 'stock', backIn, label = '', inShop, variant: [group, options] = ['', ''] } = more
    const restockAt = backIn === undefined ? '' : dayAfter(now, backIn)
    const places = inShop === undefined ? ['', ''] : [String(inShop), String(quantity - inShop)]
    return [sku, name, aliases, category, kind, String(quantity), ...places, restockAt, label, price, 'EUR', group, options]
      .map(quoted)
      .join(',')
  })
  return `${[header, ...lines].join('\n')}\n`
}

function dayAfter(now: Date, days: number): string {
  return new Date(now.getTime() + days * 24 * 3600_000).toISOString().slice(0, 10)
}

function quoted(value: string): string {
  return /[",\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value
}
