import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/**
 * One word for the contents of files and folders, missing ones included.
 * @param {string} root
 * @param {string[]} names
 */
export function fingerprint(root, names) {
  const hash = createHash('sha256')
  for (const name of names)
    for (const file of filesIn(path.join(root, name)))
      hash
        .update(`${path.relative(root, file)}\0`)
        .update(readFileSync(file))
        .update('\0')
  return hash.digest('hex')
}

/** @param {string} place @returns {string[]} */
function filesIn(place) {
  const stat = statSync(place, { throwIfNoEntry: false })
  if (!stat) return []
  if (!stat.isDirectory()) return [place]
  return (
    readdirSync(place)
      // What is made of the sources is none.
      .filter((name) => name !== 'generated')
      .sort()
      .flatMap((name) => filesIn(path.join(place, name)))
  )
}

/**
 * Remembers in `file` from what something was made.
 * @param {string} file
 */
export function stamp(file) {
  return {
    /** @param {string} print */
    is: (print) => readOrNull(file) === print,
    /** @param {string} print */
    set: (print) => writeFileSync(file, print),
    /** Before the work, so that work which is broken off counts as not done. */
    clear: () => rmSync(file, { force: true }),
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
