/** One line: what was measured, then its figures; a bare title begins a section. */
export type Line = [title: string, ...figures: (string | number | null)[]]

/** Sections of lines as one aligned text. The first line of each names its columns; null is what this machine cannot tell. */
export function table(sections: Line[][]): string {
  const lines = sections.flat()
  const shown = lines.map(([title, ...figures]) => [title, ...figures.map(figure)])
  const widths = shown.reduce<number[]>(
    (most, cells) => cells.map((cell, at) => Math.max(cell.length, most[at] ?? 0)).concat(most.slice(cells.length)),
    [],
  )
  const aligned = shown.map((cells) =>
    cells.map((cell, at) => (at === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[at] ?? 0))).join('  '),
  )
  let at = 0
  return sections
    .map((section) => {
      const [head = '', ...rest] = aligned.slice(at, at + section.length)
      at += section.length
      return [head.trimEnd(), '─'.repeat(head.length), ...rest].join('\n')
    })
    .join('\n\n')
}

function figure(value: string | number | null): string {
  if (value === null) return '–'
  if (typeof value === 'string') return value
  return value.toLocaleString('en', { maximumFractionDigits: value < 10 ? 2 : value < 100 ? 1 : 0 })
}

/** How many, the median and the 99th percentile, in the unit of the samples. */
export function spread(samples: number[]): [count: number, median: number | null, p99: number | null] {
  const sorted = samples.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? null
  return [sorted.length, at(0.5), at(0.99)]
}
