import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/**
 * The command line of a living process, or null. A slim container has no `ps`, a Mac no /proc.
 * @param {number} pid
 */
export function commandOf(pid) {
  return fromProc(pid, 'cmdline')?.replaceAll('\0', ' ').trim() || fromPs(pid, 'args')
}

/**
 * When a living process began, in words of this machine, or null: with its number it names a process that numbers alone do not, since they are used again.
 * @param {number} pid
 */
export function beginningOf(pid) {
  // The name in brackets may hold spaces; the beginning is the 20th field after it.
  const fields = fromProc(pid, 'stat')?.split(') ').at(-1)?.split(' ')
  if (fields) return fields[0] === 'Z' ? null : (fields[19] ?? null)
  return fromPs(pid, 'lstart')
}

/** @param {number} ms */
export function pause(ms) {
  return new Promise((resolve) => setTimeout(resolve, ms))
}

/**
 * Asks `done` until it says yes or `ms` have passed; answers which.
 * @param {() => boolean | Promise<boolean>} done
 * @param {number} ms
 */
export async function within(ms, done) {
  for (const end = Date.now() + ms; Date.now() < end; await pause(25)) if (await done()) return true
  return done()
}

/**
 * @param {number} pid
 * @param {string} file
 */
function fromProc(pid, file) {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8')
  } catch {
    return null
  }
}

/**
 * @param {number} pid
 * @param {string} column
 */
function fromPs(pid, column) {
  if (process.platform === 'linux') return null
  try {
    return (
      execFileSync('ps', ['-p', String(pid), '-o', `${column}=`], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim() || null
    )
  } catch {
    return null
  }
}
