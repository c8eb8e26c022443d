const LETTERS: Record<string, string> = {
  ß: 'ss',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  ё: 'е',
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ة: 'ه',
  ؤ: 'و',
  ئ: 'ي',
  ک: 'ك',
  گ: 'ك',
  ـ: '',
}

/** One spelling for what people write in many: case, accents, digits of other scripts, letter variants. */
export function normalise(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670\u093c]/g, '')
    .normalize('NFC')
    .replace(/[٠-٩۰-۹०-९]/g, (digit) => String(digitOf(digit)))
    .replace(/[ßøæœłđıёأإآٱىیةؤئکگـ]/g, (letter) => LETTERS[letter] ?? letter)
}

function digitOf(digit: string): number {
  const code = digit.charCodeAt(0)
  return code - (code >= 0x966 ? 0x966 : code >= 0x6f0 ? 0x6f0 : 0x660)
}

/** The words and numbers of a normalised text. */
export function wordsOf(text: string): string[] {
  return text.match(/\d+(?:[.,]\d+)?|[\p{L}\p{M}]+/gu) ?? []
}
