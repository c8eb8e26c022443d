import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { root, trackedFiles } from '@/test/tracked-files'

// What Biome cannot see in the text of one import: where it leads, and what stands at its end.

const source = new Map(
  trackedFiles('app', 'bin', 'components', 'lib', 'sandbox').flatMap((file) =>
    /\.(tsx?|mjs)$/.test(file) ? [[file, readFileSync(path.join(root, file), 'utf8')]] : [],
  ),
)
const files = [...source.keys()]

const isServerOnly = (file: string) => /^import 'server-only'$/m.test(source.get(file) ?? '') || file === 'lib/env.ts'
const isModel = (file: string) => /^lib\/.*\/model\.ts$/.test(file)
const isForBrowser = (file: string) => /^components\/|^lib\/.*\/client\.tsx?$|^lib\/http\/fetch\.ts$/.test(file)

test('nothing that runs in the browser reaches the server’s code, by whatever way', () => {
  const ways = files.filter((file) => isForBrowser(file) || isModel(file)).flatMap((file) => wayTo(file, isServerOnly) ?? [])
  expect(ways).toEqual([])
})

test('a model stands on nothing but zod, named pure libraries and other models', () => {
  const pure = /^(zod|libphonenumber-js(\/.+)?|csv-parse\/(browser\/esm\/)?sync)$/
  const foreign = files.filter(isModel).flatMap((file) =>
    [...reachedFrom(file)].flatMap((reached) =>
      packagesOf(reached)
        .filter((name) => !pure.test(name))
        .map((name) => `${file}: ${name} in ${reached}`),
    ),
  )
  expect(foreign).toEqual([])
})

test('every server.ts says that it is the server’s', () => {
  expect(files.filter((file) => /^lib\/.*\/server\.ts$/.test(file) && !isServerOnly(file))).toEqual([])
})

test('the sandbox knows nothing of the product, and the product nothing of the sandbox', () => {
  const outside = (file: string) => !file.startsWith('sandbox/')
  const strays = files.filter((file) => file.startsWith('sandbox/')).flatMap((file) => importsOf(file).filter(outside))
  // What starts the two may fill the product's catalogue from the sandbox's.
  const product = files.filter((file) => outside(file) && !file.startsWith('bin/'))
  const knows = product.filter((file) => importsOf(file).some((name) => name.startsWith('sandbox/')))
  expect({ strays, knows }).toEqual({ strays: [], knows: [] })
})

test('nothing imports a page, a route or a test, and the product imports no entry point', () => {
  const wrong = files.flatMap((file) =>
    importsOf(file).flatMap((name) =>
      (name.startsWith('app/') && !file.startsWith('app/')) ||
      (name.startsWith('test/') && !/^bin\/(bench|soak)\.mjs$/.test(file)) ||
      (name.startsWith('bin/') && !file.startsWith('bin/'))
        ? [`${file} imports ${name}`]
        : [],
    ),
  )
  expect(wrong).toEqual([])
})

test('what only reads stands on nothing that writes', () => {
  const reads = files.filter((file) => /^lib\/.*\/read\.ts$/.test(file))
  expect(reads.length).toBeGreaterThan(3)
  expect(reads.filter((file) => tablesWrittenIn(source.get(file) ?? '').length > 0)).toEqual([])
  expect(reads.flatMap((file) => wayTo(file, (end) => end.endsWith('/server.ts')) ?? [])).toEqual([])
})

test('each table is written by one module', () => {
  const writers = new Map<string, Set<string>>()
  for (const file of files.filter((name) => name.startsWith('lib/'))) {
    for (const table of tablesWrittenIn(source.get(file) ?? '')) {
      const modules = writers.get(table) ?? new Set()
      writers.set(table, modules.add(file.split('/')[1] ?? ''))
    }
  }
  const shared = [...writers].filter(([, modules]) => modules.size > 1).map(([table, modules]) => `${table}: ${[...modules].join(' and ')}`)
  expect(writers.size).toBeGreaterThan(15)
  expect(shared).toEqual([])
})

test('no field name of the provider stands outside its adapter', () => {
  const theirs = /\b(fromMe|chatName|senderName|quotedMsgId|ackNotificationsOn|hookInfo|lastMessageNumber|authorBsuid|recipient_id)\b/
  const adapter = /^(lib\/messaging\/onemsg[^/]*\.ts|sandbox\/.*)$/
  expect(files.filter((file) => !adapter.test(file) && theirs.test(source.get(file) ?? ''))).toEqual([])
})

/** The shortest way along imports from `start` to a file that `isEnd` accepts, or null. */
function wayTo(start: string, isEnd: (file: string) => boolean): string | null {
  const ways = new Map([[start, start]])
  for (const [file, way] of ways) {
    if (isEnd(file)) return way
    for (const name of importsOf(file)) if (!ways.has(name)) ways.set(name, `${way} → ${name}`)
  }
  return null
}

function reachedFrom(start: string): Set<string> {
  const reached = new Set([start])
  for (const file of reached) for (const name of importsOf(file)) reached.add(name)
  return reached
}

function specifiersOf(file: string): string[] {
  const text = source.get(file) ?? ''
  return [...text.matchAll(/(?:^|[^.\w'])(?:from|import)\s*\(?\s*'([^']+)'/g)].flatMap((match) => match[1] ?? [])
}

/** Files of the project that this one imports, types included. */
function importsOf(file: string): string[] {
  return specifiersOf(file).flatMap((name) => {
    if (!/^(@\/|\.)/.test(name)) return []
    const place = name.startsWith('@/') ? name.slice(2) : path.posix.join(path.posix.dirname(file), name)
    const found = [place, `${place}.ts`, `${place}.tsx`].find((each) => source.has(each))
    return found ?? place
  })
}

function packagesOf(file: string): string[] {
  return specifiersOf(file).filter((name) => !/^(@\/|\.)/.test(name))
}

function tablesWrittenIn(text: string): string[] {
  const byPrisma =
    /\b(?:tx|prisma|db\(\))\s*\.(\w+)\s*\.(?:create|createMany|createManyAndReturn|update|updateMany|upsert|delete|deleteMany)\(/g
  const bySql = /\b(?:insert into|update|delete from)\s+"(\w+)"/g
  const capital = (name: string) => name.charAt(0).toUpperCase() + name.slice(1)
  return [...text.matchAll(byPrisma), ...text.matchAll(bySql)].flatMap((match) => (match[1] ? [capital(match[1])] : []))
}
