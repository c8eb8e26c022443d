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
    .replace(/c(?=[kaou]|$)/g, 'k')
    .replace(/[^a-z]/g, '')
    .replace(/(.)\1+/g, '$1')
}

/** The consonants a word is heard by: alike for one name in four scripts. Empty when too little is left to tell names apart. */
export function sound(word: string): string {
  // “акустическая” is heard as “acoustic”.
  const consonants = heard(word.replace(/ическ[а-я]*$/, 'ик'))
    .replace(/[aeiou]/g, '')
    .replace(/(.)\1+/g, '$1')
  return consonants.length >= 2 ? consonants : ''
}
