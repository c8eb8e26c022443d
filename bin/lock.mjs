import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { beginningOf } from './processes.mjs'

/**
 * @typedef {{ pid: number, beganAt: string | null }} Identity A process: numbers alone are used again.
 * @typedef {{ release: () => void } | { owner: Identity }} Taking
 */

/** @param {number} pid @returns {Identity} */
export function identityOf(pid) {
  return { pid, beganAt: beginningOf(pid) }
}

/** @param {Identity} identity */
export function isRunning({ pid, beganAt }) {
  return beganAt !== null && beginningOf(pid) === beganAt
}

/**
 * Takes the lock file for this process, or tells who has it. One whose owner is gone, or that is not whole, bars nobody.
 * @param {string} file
 * @returns {Taking}
 */
export function takeLock(file) {
  const own = JSON.stringify(identityOf(process.pid))
  for (;;) {
    if (create(file, own)) return { release: () => readOrNull(file) === own && rmSync(file, { force: true }) }
    const seen = readOrNull(file)
    if (seen === null) continue
    const owner = parse(seen)
    if (owner && isRunning(owner)) return { owner }
    removeSeen(file, seen)
  }
}

/**
 * Written aside and linked into place, so that nobody ever reads half of it.
 * @param {string} file
 * @param {string} content
 */
function create(file, content) {
  const aside = `${file}.${process.pid}`
  writeFileSync(aside, content, { mode: 0o600 })
  try {
    linkSync(aside, file)
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    throw error
  } finally {
    rmSync(aside, { force: true })
  }
}

/**
 * Moved away before it is removed: between a look and a removal somebody else may have taken it.
 * @param {string} file
 * @param {string} seen
 */
function removeSeen(file, seen) {
  const aside = `${file}.${process.pid}`
  try {
    renameSync(file, aside)
    if (readOrNull(aside) !== seen) linkSync(aside, file)
  } catch (error) {
    if (codeOf(error) !== 'ENOENT' && codeOf(error) !== 'EEXIST') throw error
  } finally {
    rmSync(aside, { force: true })
  }
}

/** @param {string} file */
function readOrNull(file) {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return null
  }
}

/** @param {string} text @returns {Identity | null} */
function parse(text) {
  try {
    const { pid, beganAt } = JSON.parse(text)
    return Number.isInteger(pid) && typeof beganAt === 'string' ? { pid, beganAt } : null
  } catch {
    return null
  }
}

/** @param {unknown} error */
function codeOf(error) {
  return error instanceof Error && 'code' in error ? error.code : undefined
}
