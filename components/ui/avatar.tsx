interface Props {
  /** A person's name, or a phone number where there is none. */
  name: string
  size?: 16 | 20 | 28 | 36
  look?: 'quiet' | 'self'
  className?: string
}

const looks = { quiet: 'border border-line-strong bg-selected text-text-2', self: 'bg-person text-on-person' }
const sizes = { 16: 'size-4 text-[0.5rem]', 20: 'size-5 text-[0.5625rem]', 28: 'size-7 text-11', 36: 'size-9 text-11' }

/** Initials in a circle; the name stands beside it or in a label. Drawn by the style sheet, so that nothing reads them out as text. */
export function Avatar({ name, size = 28, look = 'quiet', className = '' }: Props) {
  return (
    <span
      aria-hidden
      data-initials={initialsOf(name)}
      className={`grid shrink-0 place-items-center rounded-full font-semibold before:content-[attr(data-initials)] ${looks[look]} ${sizes[size]} ${className}`}
    />
  )
}

/** "AS" of Alexey Sokolov, "نق" of نورة القحطاني, "+33" of a number. */
export function initialsOf(name: string): string {
  const text = name.trim()
  if (/^\+?\d/.test(text)) return text.replace(/^(\+?\d{1,2}).*$/u, '$1')
  const words = text.split(/\s+/u).map((word) => word.replace(/^(ال|[^\p{L}\p{N}])+/u, ''))
  const letters = [words.at(0), words.length > 1 ? words.at(-1) : undefined].map((word) => firstLetter(word ?? ''))
  return letters.join('').toLocaleUpperCase() || '?'
}

function firstLetter(word: string): string {
  const [first] = new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(word)
  return first?.segment ?? ''
}
