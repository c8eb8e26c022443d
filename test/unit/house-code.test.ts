import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { root, trackedFiles } from '@/test/tracked-files'

const code = trackedFiles('app', 'bin', 'components', 'lib', 'sandbox')
  .filter((file) => /\.(tsx?|mjs)$/.test(file))
  .map((file) => ({ file, text: readFileSync(path.join(root, file), 'utf8') }))

const isForBrowser = ({ file, text }: (typeof code)[number]) =>
  /^components\/|\/client\.tsx?$|^lib\/http\/fetch\.ts$/.test(file) || /^'use client'$/m.test(text)

function holding(pattern: RegExp, among = code): string[] {
  return among.flatMap(({ file, text }) =>
    text.split('\n').flatMap((line, at) => (pattern.test(line) ? [`${file}:${at + 1}: ${line.trim()}`] : [])),
  )
}

test('there are no Server Actions: what changes something is a route', () => {
  expect(holding(/^\s*['"]use server['"]/)).toEqual([])
})

test('server code calls out through lib/http/outbound.ts, never with fetch', () => {
  const onServer = code.filter((each) => !isForBrowser(each))
  expect(holding(/(?<![.\w$])fetch\(|\b(globalThis|global)\.fetch\b|from '(undici|axios|got|node-fetch)'/, onServer)).toEqual([])
})

test('no SQL is put together from text', () => {
  expect(holding(/\$(query|execute)RawUnsafe|\bPrisma\.raw\(/)).toEqual([])
})

test('no type check is silenced', () => {
  expect(holding(/@ts-(ignore|nocheck|expect-error)|\bas any\b|\bas unknown as any\b/)).toEqual([])
})

test('a clone needs nothing that is not in it: no file names another folder, this machine or a registry', () => {
  // In parts, since this file is searched too.
  const beside = ['\\.\\.', '(shared|conformance)'].join('/')
  const workshop = ['(^|[^[:alnum:]_.~@)-])', 'work($|[^[:alnum:]_-])'].join('/')
  const registry = `https?://[^ "'\`<>)]*(${['registry', 'npmjs', 'artifactory', 'nexus', 'verdaccio'].join('|')})`
  const resolved = ['"resolved"', ' "http'].join(':')
  expect(gitGrep([beside, workshop, registry, resolved].join('|'))).toEqual([])
})

/** The lines of tracked text files that match. git ends with 1 when there are none. */
function gitGrep(pattern: string): string[] {
  try {
    const found = execFileSync('git', ['grep', '-nIE', '-e', pattern], { cwd: root, encoding: 'utf8', maxBuffer: 16 * 1_048_576 })
    return found
      .trim()
      .split('\n')
      .map((line) => line.slice(0, 200))
  } catch (error) {
    if (error instanceof Error && 'status' in error && error.status === 1) return []
    throw error
  }
}
