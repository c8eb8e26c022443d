import { readFileSync, writeFileSync } from 'node:fs'

/** The most memory that the process has held since `forgetPeak`; null where the system does not tell. */
export function peakMegabytes(pid: number): number | null {
  if (process.platform !== 'linux') return null
  const [, kilobytes] = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
  return kilobytes === undefined ? null : Number(kilobytes) / 1024
}

/** Counts from here; where that is not allowed, from the start of the process. */
export function forgetPeak(pid: number): void {
  try {
    writeFileSync(`/proc/${pid}/clear_refs`, '5')
  } catch {}
}
