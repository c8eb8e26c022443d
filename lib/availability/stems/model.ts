import { bare } from '@/lib/availability/spelling/model'

const CYRILLIC_ENDING =
  /(?:иями|ями|ами|иях|ого|его|ому|ему|ыми|ими|ией|ая|яя|ое|ее|ые|ие|ый|ий|ой|ей|ую|юю|ых|их|ым|им|ом|ем|ам|ям|ах|ях|ов|ев|ия|ью|ка|ки|ку|ке|ок|а|я|ы|и|у|ю|е|о|ь|й)$/
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
