import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'

export const root = path.join(import.meta.dirname, '..')

/** What git keeps of these folders and files, and what is about to be added; from the root, with `/`. */
export function trackedFiles(...places: string[]): string[] {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--', ...places], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1_048_576,
  })
  return [...new Set(listed.split('\0').filter(Boolean))].filter((file) => existsSync(path.join(root, file))).sort()
}
