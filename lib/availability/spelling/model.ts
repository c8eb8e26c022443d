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

const ARABIC_OPENING = /^(?:وال|بال|كال|فال|لل|ال)(?=..)/

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
