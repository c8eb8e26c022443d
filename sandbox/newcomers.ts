import { pick } from './random'
import type { Customer, Language, Quirk } from './state'

interface Crowd {
  first: string[]
  last: string[]
  questions: [string, ...string[]]
  /** Numbers nobody has: ranges kept free for films and novels. */
  number: (index: number) => string
}

const german = (from: number) => (index: number) => `4917139200${String(from + index).padStart(2, '0')}`
const british = (from: number) => (index: number) => `447700900${from + index}`
const french = (from: number) => (index: number) => `3363998${from + index}`
const american = (area: string) => (index: number) => `1${area}55501${String(index).padStart(2, '0')}`

/** Twenty-five names and as many numbers each, none of them the cast's. */
const crowds: Record<Language, Crowd> = {
  en: {
    first: ['Emma', 'Oliver', 'Grace', 'Samuel', 'Chloe'],
    last: ['Bennett', 'Clarke', 'Osei', 'Foster', 'Doyle'],
    questions: [
      'Hi, do you have the USB-C dock 11-in-1 in stock?',
      'is the 27-inch monitor available?',
      'Hello! Studio Headset 2 in white, have you got any?',
      'Do you still have the 65 W charger? I need three',
      'Can I get a battery replacement on Thursday at 14:00?',
      'HS2W-BLK available today?',
    ],
    number: british(200),
  },
  es: {
    first: ['Lucas', 'Carmen', 'Javier', 'Elena', 'Mateo'],
    last: ['Ortega', 'Navarro', 'Ríos', 'Vega', 'Molina'],
    questions: [
      'Hola, ¿tienen el cargador de 65 W?',
      '¿El dock USB-C está disponible?',
      'Buenas, ¿hay auriculares Studio Headset 2 en negro?',
      '¿Cuándo vuelve a haber el monitor de 27 pulgadas?',
      '¿Queda la mochila para portátil?',
    ],
    number: american('212'),
  },
  pt: {
    first: ['Tiago', 'Mariana', 'Rafael', 'Inês', 'Bruno'],
    last: ['Almeida', 'Rocha', 'Teixeira', 'Lima', 'Barros'],
    questions: [
      'Oi, vocês têm o teclado mecânico em estoque?',
      'O carregador de 65 W está disponível?',
      'Olá! Tem o fone Studio Headset 2 branco?',
      'Ainda tem a webcam 4K?',
      'Tem vaga para troca de bateria na quinta às 14:00?',
    ],
    number: american('305'),
  },
  ru: {
    first: ['Анна', 'Сергей', 'Мария', 'Павел', 'Елена'],
    last: ['Ким', 'Берг', 'Левченко', 'Шмидт', 'Коваль'],
    questions: [
      'Здравствуйте, есть ли зарядка 65 Вт?',
      'Добрый день! Док-станция USB-C в наличии?',
      'А наушники Studio Headset 2 белые есть?',
      'Когда появится монитор 27 дюймов?',
      'Можно записаться на замену батареи во вторник в 16:00?',
    ],
    number: german(0),
  },
  ar: {
    first: ['ليلى', 'عمر', 'سارة', 'يوسف', 'مريم'],
    last: ['حداد', 'منصور', 'العلي', 'نصار', 'خليل'],
    questions: [
      'مرحبا، هل شاحن 65 واط متوفر؟',
      'السلام عليكم، هل توجد شاشة 27 بوصة؟',
      'هل سماعة ستوديو 2 بيضاء متوفرة؟',
      'هل لديكم قاعدة USB-C؟',
    ],
    number: french(5000),
  },
  de: {
    first: ['Lena', 'Felix', 'Hannah', 'Moritz', 'Clara'],
    last: ['Hoffmann', 'Krüger', 'Vogel', 'Brandt', 'Seidel'],
    questions: [
      'Hallo, haben Sie das 65-W-Ladegerät da?',
      'Ist das USB-C-Dock auf Lager?',
      'Guten Tag, ist der 27-Zoll-Monitor verfügbar?',
      'Gibt es das Studio Headset 2 noch in Weiß?',
      'Haben Sie am Donnerstag um 14 Uhr einen Termin für einen Akkutausch?',
    ],
    number: german(50),
  },
  fr: {
    first: ['Léa', 'Hugo', 'Manon', 'Théo', 'Inès'],
    last: ['Girard', 'Lambert', 'Faure', 'Roussel', 'Benali'],
    questions: [
      'Bonjour, le chargeur 65 W est-il disponible ?',
      'Bonsoir, avez-vous la station d’accueil USB-C ?',
      'L’écran 27 pouces est en stock ?',
      'Le casque Studio Headset 2 existe encore en blanc ?',
      'Un créneau pour changer la batterie mardi à 16h ?',
    ],
    number: french(6000),
  },
  id: {
    first: ['Putri', 'Budi', 'Sari', 'Agus', 'Rina'],
    last: ['Santoso', 'Wijaya', 'Pratama', 'Utami', 'Hidayat'],
    questions: [
      'Halo, charger 65 W masih ada?',
      'Apakah monitor 27 inci tersedia?',
      'Kak, dock USB-C ready?',
      'Headset Studio 2 warna putih ada?',
    ],
    number: british(300),
  },
  tr: {
    first: ['Elif', 'Mert', 'Zeynep', 'Can', 'Deniz'],
    last: ['Yıldız', 'Aksoy', 'Kaya', 'Öztürk', 'Şahin'],
    questions: [
      'Merhaba, 65 W şarj cihazı var mı?',
      '27 inç monitör stokta mı?',
      'USB-C dock elinizde var mı?',
      'Studio Headset 2 beyaz kaldı mı?',
      'Salı 16:00 için pil değişimi randevusu var mı?',
    ],
    number: german(75),
  },
  hi: {
    first: ['अनीता', 'Rohan', 'Neha', 'विकास', 'Kavya'],
    last: ['शर्मा', 'Iyer', 'Gupta', 'वर्मा', 'Nair'],
    questions: [
      'नमस्ते, क्या 65 W चार्जर उपलब्ध है?',
      'क्या 27 इंच मॉनिटर स्टॉक में है?',
      'bhai USB-C dock available hai kya?',
      'Studio Headset 2 white mein milega?',
    ],
    number: british(400),
  },
  pl: {
    first: ['Kasia', 'Piotr', 'Zofia', 'Michał', 'Ewa'],
    last: ['Nowicka', 'Mazur', 'Wójcik', 'Lis', 'Dudek'],
    questions: [
      'Dzień dobry, czy jest ładowarka 65 W?',
      'Czy monitor 27 cali jest dostępny?',
      'Macie stację dokującą USB-C?',
      'Słuchawki Studio Headset 2 białe są jeszcze?',
    ],
    number: british(500),
  },
}

const languages = ['en', 'de', 'es', 'ru', 'pt', 'ar', 'fr', 'tr', 'id', 'hi', 'pl'] as const

/** So many there are before a name and number would come again. */
export const NEWCOMERS_AT_MOST = languages.length * 25

const harmless = [
  null,
  null,
  null,
  null,
  'receipts_off',
  'delivered_skipped',
  'repeated',
  'overtaking',
] as const satisfies readonly (Quirk | null)[]

/** The customer who comes after `index` others, and the first thing they ask. The languages take turns. */
export function newcomer(index: number, source: { seed: number }): { customer: Customer; question: string } {
  const language = languages[index % languages.length] ?? 'en'
  const crowd = crowds[language]
  const turn = Math.floor(index / languages.length)
  const name = `${crowd.first[turn % 5]} ${crowd.last[(turn + Math.floor(turn / 5)) % 5]}`
  return {
    customer: { chatId: `${crowd.number(turn)}@c.us`, name, language, quirk: pick(source, harmless), next: [], mood: 'curious', calls: 0 },
    question: pick(source, crowd.questions),
  }
}
