const LETTERS = new Map([
  ['ß', 'ss'],
  ['ø', 'o'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ı', 'i'],
  ['ё', 'е'],
  ['ٱ', 'ا'],
  ['ى', 'ي'],
  ['ی', 'ي'],
  ['ة', 'ه'],
  ['ک', 'ك'],
  ['گ', 'ك'],
  ['ـ', ''],
  ['ँ', 'ं'],
])
const LETTER = new RegExp(`[${[...LETTERS.keys()].join('')}]`, 'g')

/** Vowel signs of Arabic, the dot under Devanagari letters, and signs without width. */
const SILENT = /[\u0610-\u061a]|[\u064b-\u065f]|\u0670|\u093c|[\u200b-\u200f]|\ufe0f/g

/** One spelling for what people write in many: case, accents, vowel signs of Arabic, digits of other scripts, letters drawn out (“holaaa”). */
export function normalise(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/([a-z])[\u0300-\u036f]+/g, '$1')
    .replace(SILENT, '')
    .normalize('NFC')
    .replace(LETTER, (letter) => LETTERS.get(letter) ?? letter)
    .replace(/[٠-٩۰-۹०-९]/g, (digit) => String(digitOf(digit)))
    .replace(/(\p{L})\1{2,}/gu, '$1')
}

function digitOf(digit: string): number {
  const code = digit.charCodeAt(0)
  return code - (code >= 0x966 ? 0x966 : code >= 0x6f0 ? 0x6f0 : 0x660)
}

const CYRILLIC_ENDING =
  /(?:иями|ями|ами|иях|ого|его|ому|ему|ыми|ими|ией|ая|яя|ое|ее|ые|ие|ый|ий|ой|ей|ую|юю|ых|их|ым|им|ом|ем|ам|ям|ах|ях|ов|ев|ия|ью|ка|ки|ку|ке|ок|а|я|ы|и|у|ю|е|о|ь|й)$/
const ARABIC_OPENING = /^(?:وال|بال|كال|فال|لل|ال)(?=..)/
const ARABIC_ENDING = /(?:ات|ين|ون|ها|يه|ه|ي)$/
const DEVANAGARI_ENDING = /(?:ियाँ|ियों|ियां|ाओं|ों|ें|ीं|ां|ी|ा|े|ो|ि|ं)$/

/** The word without what number, gender and case put to it; close enough to compare words of one language. */
export function stem(word: string): string {
  const remembered = stems.get(word)
  if (remembered !== undefined) return remembered
  const found = cutEnding(word)
  if (stems.size > 100_000) stems.clear()
  stems.set(word, found)
  return found
}

const stems = new Map<string, string>()

function cutEnding(word: string): string {
  const first = word.charCodeAt(0)
  if (first >= 0x400 && first < 0x530) return cut(word, CYRILLIC_ENDING, 3)
  if (first >= 0x600 && first < 0x700) return cut(bare(word), ARABIC_ENDING, 3)
  if (first >= 0x900 && first < 0x980) return cut(word, DEVANAGARI_ENDING, 2)
  return latinStem(word)
}

function latinStem(word: string): string {
  const long = word.length >= 6
  let base = word
  if (long && /(?:lari|leri|lar|ler)$/.test(base)) base = cut(base, /(?:lari|leri|lar|ler)$/, 4)
  else if (long && base.endsWith('nya')) base = base.slice(0, -3)
  else if (/ves$/.test(base)) base = `${base.slice(0, -3)}f`
  else if (/oes$/.test(base) && long) base = `${base.slice(0, -3)}a`
  else if (/(?:ch|sh|x|ss|zz)es$/.test(base)) base = base.slice(0, -2)
  else if (base.length >= 4 && /[^su]s$/.test(base)) base = base.slice(0, -1)
  else if (long && base.endsWith('en')) base = base.slice(0, -2)
  return cut(base, /(?:ie|ao|[aeioy])$/, 4)
}

function cut(word: string, ending: RegExp, shortest: number): string {
  const rest = word.replace(ending, '')
  return rest.length >= shortest ? rest : word
}

const SOUNDS: [RegExp, string][] = [
  [/дж|дз/g, 'g'],
  [/кс|x/g, 'ks'],
  [/ч|ш|щ|च|छ|ش|tsch|sch|ch|sh/g, 'c'],
  [/ц/g, 'ts'],
  [/ph|ф|ف|फ/g, 'f'],
  [/th|т|ت|ط|ث|ट|त|थ|ठ/g, 't'],
  [/qu|q|ck|к|ك|ق|क|ख/g, 'k'],
  [/c(?=[eiy])/g, 's'],
  [/г|ж|j|ج|غ|ग|ज|घ|झ/g, 'g'],
  [/б|ب|ब|भ|п|प|p/g, 'b'],
  [/в|w|ڤ|व/g, 'v'],
  [/д|د|ض|ذ|ड|द|ध|ढ/g, 'd'],
  [/с|س|ص|स|श|ष|з|ز|ظ|z/g, 's'],
  [/л|ل|ल/g, 'l'],
  [/м|م|म/g, 'm'],
  [/н|ن|न|ण|ं/g, 'n'],
  [/р|ر|र/g, 'r'],
  [/х|ह|ح|خ/g, 'h'],
  [/а|я|ا|आ|अ|ा|ع/g, 'a'],
  [/и|й|ы|ي|इ|ई|ि|ी|y/g, 'i'],
  [/о|ё|ओ|औ|ो|ौ/g, 'o'],
  [/у|ю|و|उ|ऊ|ु|ू/g, 'u'],
  [/е|э|ए|ऐ|े|ै/g, 'e'],
]

/** The word in Latin letters, as it is heard. Arabic has no p, and s and z change places between scripts. */
export function heard(word: string): string {
  return SOUNDS.reduce((text, [letters, sign]) => text.replace(letters, sign), word)
    .replace(/c(?=[kaou])/g, 'k')
    .replace(/[^a-z]/g, '')
    .replace(/(.)\1+/g, '$1')
}

/** The consonants a word is heard by: alike for one name in four scripts. Empty when too little is left to tell names apart. */
export function sound(word: string): string {
  const consonants = heard(word)
    .replace(/[aeiou]/g, '')
    .replace(/(.)\1+/g, '$1')
  return consonants.length >= 2 ? consonants : ''
}

/** An Arabic word without its article and what is written together with it; any other word as it is. */
export function bare(word: string): string {
  return word.replace(ARABIC_OPENING, '')
}

export type Script = 'latin' | 'cyrillic' | 'arabic' | 'devanagari' | 'other'

export function scriptOf(word: string): Script {
  const first = word.charCodeAt(0)
  if (first < 0x250) return 'latin'
  if (first >= 0x400 && first < 0x530) return 'cyrillic'
  if (first >= 0x600 && first < 0x700) return 'arabic'
  if (first >= 0x900 && first < 0x980) return 'devanagari'
  return 'other'
}

/** Whether two words differ by at most one slip: a letter more, less, other, or two swapped. */
export function isSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a === b) return a === b
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  const [restA, restB] = [a.slice(start), b.slice(start)]
  return (
    restA.slice(1) === restB.slice(1) ||
    restA.slice(1) === restB ||
    restA === restB.slice(1) ||
    (restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2))
  )
}

/** The word itself, and without each of its letters. */
export function shortened(word: string): string[] {
  return [...new Set([word, ...Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1))])]
}
