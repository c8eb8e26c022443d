/** Chance that can be repeated (mulberry32): moves `seed` on and returns a number from 0 up to 1. */
export function roll(source: { seed: number }): number {
  source.seed = (source.seed + 0x6d2b79f5) | 0
  let mixed = Math.imul(source.seed ^ (source.seed >>> 15), 1 | source.seed)
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
}

export function between(source: { seed: number }, [low, high]: readonly [number, number]): number {
  return low + roll(source) * (high - low)
}

export function pick<T>(source: { seed: number }, choices: readonly [T, ...T[]]): T {
  return choices[Math.floor(roll(source) * choices.length)] ?? choices[0]
}
