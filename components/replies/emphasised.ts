/** Puts stars around what is marked, or takes them away again; the marking stays on the same words. */
export function emphasised(text: string, from: number, to: number): { text: string; from: number; to: number } {
  const marked = text.slice(from, to)
  const isBold = text.charAt(from - 1) === '*' && text.charAt(to) === '*'
  if (isBold) return { text: text.slice(0, from - 1) + marked + text.slice(to + 1), from: from - 1, to: to - 1 }
  return { text: `${text.slice(0, from)}*${marked}*${text.slice(to)}`, from: from + 1, to: to + 1 }
}
