/*
 * The customers who are there at the first start.
 *
 * These misbehave, always in the same way. "Now and then" is the first, third, fifth … message to them: trying again helps.
 *
 *   Tomasz Zieliński   throttled          now and then 429 with Retry-After: 2, nothing taken
 *   Grace Okafor       answer_lost        now and then the message is taken and the call never answered; the echo comes 35 s later
 *   Rahul Mehta        refused            now and then "sent": false, nothing taken
 *   Stephan Brandt     unreachable        now and then accepted, sent, then failed: 131026 in words
 *   Camille Moreau     experiment         always failed: "User's number is part of an experiment"
 *   Aylin Demir        phone_off          sent, never delivered
 *   Noura Al-Qahtani   receipts_off       delivered, never read; answers all the same
 *   Henrique Duarte    delivered_skipped  sent, then read at once
 *   Liam Carter        repeated           "delivered" is told twice
 *   Marta Nowak        overtaking         "read" is told before "delivered"
 *
 * All others behave. Those who come later behave too, or have one of the last four habits.
 */
import type { Customer, DeliveryStatus, Failure } from './state'

export interface Line {
  minutesAgo: number
  from: 'customer' | 'shop'
  body: string
  /** How far a message of the shop came. */
  status?: DeliveryStatus
  failure?: Failure
}

export interface CastMember extends Pick<Customer, 'chatId' | 'name' | 'language'> {
  quirk?: Customer['quirk']
  mood?: Customer['mood']
  next?: string[]
  lines: Line[]
}

const HOUR = 60
const DAY = 24 * HOUR

const ask = (minutesAgo: number, body: string): Line => ({ minutesAgo, from: 'customer', body })
const say = (minutesAgo: number, body: string, status: DeliveryStatus): Line => ({ minutesAgo, from: 'shop', body, status })
const offer = 'Reply here if you want to reserve, get a restock alert, or see similar options.'

export const cast: CastMember[] = [
  {
    chatId: '447700900118@c.us',
    name: 'نورة القحطاني',
    language: 'ar',
    quirk: 'receipts_off',
    lines: [ask(23 * HOUR + 20, 'هل سماعة ستوديو 2 لاسلكية سوداء متوفرة؟ أحتاجها هذا الأسبوع')],
  },
  {
    chatId: '447700900127@c.us',
    name: 'Tomasz Zieliński',
    language: 'pl',
    quirk: 'throttled',
    lines: [ask(23 * HOUR + 2, 'Czy ładowarka 65 W jest jeszcze dostępna?')],
  },
  {
    chatId: '14155550118@c.us',
    name: 'Lucía Fernández',
    language: 'es',
    mood: 'decided',
    next: ['The Studio Headset 2, black, please. With cable', '¡Perfecto! Resérveme uno, por favor'],
    lines: [
      ask(25 * DAY, 'Thank you, the dock arrived today. Works well with my laptop'),
      say(25 * DAY - 3, 'Glad to hear it, Lucía. The invoice is in the parcel.', 'read'),
      ask(42, '¡Hola!'),
      ask(41, 'Do you have the studio headset in black?'),
    ],
  },
  {
    chatId: '447700900134@c.us',
    name: 'Priya Raman',
    language: 'en',
    mood: 'decided',
    lines: [
      ask(HOUR + 5, 'Hello, is the USB-C dock 11-in-1 in stock?'),
      say(HOUR, `Hello, Priya! «USB-C dock 11-in-1» is currently in stock. ${offer}`, 'read'),
      ask(18, 'Yes please, reserve two of them for me'),
    ],
  },
  {
    chatId: '491713920042@c.us',
    name: 'Alexey Sokolov',
    language: 'en',
    lines: [
      ask(DAY - 2 * HOUR, 'Hi, is the Premium Plan sold per year?'),
      say(DAY - 2 * HOUR - 3, 'Hello, Alexey! Yes, «Premium Plan license» runs for 12 months and covers up to 10 seats.', 'read'),
      ask(DAY - 2 * HOUR - 7, 'Thanks, I will ask my boss'),
      say(DAY - 2 * HOUR - 8, 'Of course. I will keep your question open until Friday.', 'delivered'),
      ask(7, 'Is the Premium Plan license available right now?'),
      ask(6, 'I need it today if possible'),
    ],
  },
  {
    chatId: '33639984107@c.us',
    name: null,
    language: 'fr',
    lines: [ask(1, 'Bonjour, le dock USB-C est-il en stock ?')],
  },
  {
    chatId: '447700900141@c.us',
    name: 'Marta Nowak',
    language: 'pl',
    quirk: 'overtaking',
    lines: [
      ask(2 * HOUR, 'Dzień dobry, macie ładowarkę 65 W?'),
      say(2 * HOUR - 6, `Hello, Marta! «65 W charger» is currently in stock. ${offer}`, 'read'),
    ],
  },
  {
    chatId: '13055550142@c.us',
    name: 'Henrique Duarte',
    language: 'pt',
    quirk: 'delivered_skipped',
    lines: [ask(12, 'Oi, o monitor de 27 polegadas está disponível?')],
  },
  {
    chatId: '491713920043@c.us',
    name: 'Aylin Demir',
    language: 'tr',
    quirk: 'phone_off',
    lines: [ask(5 * HOUR + 4, 'Merhaba, Studio Headset 2 beyaz stokta var mı?')],
  },
  {
    chatId: '447700900341@c.us',
    name: 'Grace Okafor',
    language: 'en',
    quirk: 'answer_lost',
    mood: 'decided',
    next: ['Then please book it for me'],
    lines: [ask(34, 'Hi! Do you have a free slot for a battery replacement on Tuesday at 10:00?')],
  },
  {
    chatId: '491713920047@c.us',
    name: 'Jonas Weber',
    language: 'de',
    lines: [
      ask(27 * HOUR + 10, 'Haben Sie das USB-C-Dock da?'),
      say(27 * HOUR, `Hello, Jonas! «USB-C dock 11-in-1» is currently out of stock. ${offer}`, 'read'),
      ask(26 * HOUR + 36, 'Gut, dann warte ich'),
      ask(DAY + 22, 'Ist das USB-C-Dock wieder da? Ich brauche zwei'),
    ],
  },
  {
    chatId: 'ES.8800000000000417@lid',
    name: 'Diego Salas',
    language: 'es',
    lines: [ask(9 * HOUR + 15, 'Buenas, ¿les queda el cargador de 65 W?')],
  },
  {
    chatId: '491713920045@c.us',
    name: 'Ольга Мельник',
    language: 'ru',
    lines: [
      ask(26 * HOUR, 'Здравствуйте! Монитор 27 дюймов есть в наличии?'),
      {
        minutesAgo: HOUR + 40,
        from: 'shop',
        body: 'Добрый день! Монитор скоро снова будет, отложить для вас?',
        status: 'failed',
        failure: { code: 131047, text: 'Re-engagement message' },
      },
    ],
  },
  {
    chatId: '491713920046@c.us',
    name: 'Stephan Brandt',
    language: 'de',
    quirk: 'unreachable',
    lines: [ask(3 * HOUR + 30, 'Guten Tag, ist die Team-Plan-Lizenz verfügbar?')],
  },
  {
    chatId: '447700900152@c.us',
    name: 'Dewi Lestari',
    language: 'id',
    next: ['Kak, headset Studio 2 warna putih masih ada?'],
    lines: [ask(4, 'Halo, selamat siang')],
  },
  {
    chatId: '447700900163@c.us',
    name: 'Rahul Mehta',
    language: 'hi',
    quirk: 'refused',
    lines: [ask(25, 'नमस्ते, क्या 27 इंच मॉनिटर स्टॉक में है?')],
  },
  {
    chatId: '33639984055@c.us',
    name: 'Camille Moreau',
    language: 'fr',
    quirk: 'experiment',
    lines: [ask(55, 'Le chargeur reçu hier ne marche pas. C’est déjà le deuxième, je suis très déçue !')],
  },
  {
    chatId: '447700900178@c.us',
    name: 'Liam Carter',
    language: 'en',
    quirk: 'repeated',
    mood: 'decided',
    lines: [ask(HOUR + 20, 'Where is my order SR-20418? It should have come yesterday')],
  },
  {
    chatId: '13055550165@c.us',
    name: 'Beatriz Costa',
    language: 'pt',
    mood: 'done',
    lines: [
      ask(3 * HOUR, 'A webcam 4K está disponível?'),
      say(3 * HOUR - 8, `Hello, Beatriz! «4K webcam» is currently in stock. ${offer}`, 'delivered'),
      ask(2 * HOUR + 40, 'Muito obrigada!'),
    ],
  },
  {
    chatId: '447700900186@c.us',
    name: 'Sofia Lindqvist',
    language: 'en',
    mood: 'decided',
    next: ['reserve 2'],
    lines: [ask(48, 'Hello, do you have the HD webcam? Two of them')],
  },
  {
    chatId: '447700900193@c.us',
    name: 'Marcus Bell',
    language: 'en',
    mood: 'decided',
    next: ['Pity. Please let me know when it is back'],
    lines: [ask(51, 'Is the Travel mouse available?')],
  },
]
