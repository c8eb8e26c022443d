import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { learnedAlias } from '@/lib/aliases/model'
import { eventData, eventType } from '@/lib/announcements/model'
import { announcementDetail, announcementState, attempt } from '@/lib/announcements/rows'
import { role } from '@/lib/auth/model'
import { availability, availabilityState, intent } from '@/lib/availability/model'
import { bulkInput, bulkReport } from '@/lib/catalog/bulk/model'
import { productChange } from '@/lib/catalog/changes/model'
import { changedBy, stock, stockChange } from '@/lib/catalog/history/model'
import { importProgress, importReport } from '@/lib/catalog/import/model'
import { product, productList, shop, stockState } from '@/lib/catalog/model'
import { alarm } from '@/lib/channels/alarm-list'
import { channel, channelConnection } from '@/lib/channels/model'
import { messageStatus } from '@/lib/delivery/model'
import { readEnv } from '@/lib/env'
import { statusOf } from '@/lib/errors'
import { failureCause, remedy } from '@/lib/failures/model'
import { failureRow } from '@/lib/failures/rows'
import { journalFilter, journalList, journalRow, journalState } from '@/lib/journal/model'
import { apiKey, madeKey } from '@/lib/keys/model'
import { change } from '@/lib/live/model'
import { replyInput, suggestion } from '@/lib/replies/model'
import { message, sessionDetail, sessionView, viewCounts } from '@/lib/sessions/model'
import { newSource, stockMapping, stockSource, stockTold, trialResult } from '@/lib/sources/model'
import { newSubscription, subscription } from '@/lib/subscriptions/model'
import { teamMember } from '@/lib/team/model'
import { template, templateList, templateReplyInput } from '@/lib/templates/model'
import { language, replyTexts, replyTextsRow } from '@/lib/wording/model'
import { root, trackedFiles } from '@/test/tracked-files'

const read = (file: string) => readFileSync(path.join(root, file), 'utf8')
const readme = read('README.md')
const [built = '', later = ''] = read('docs/http-api.md').split('\n## Comes later\n')

/** The rows of the table under a heading: name and default, without backticks. */
const configuration = readme
  .split('\n## Configuration\n')[1]
  ?.split('\n## ')[0]
  ?.split('\n')
  .flatMap((line) => [...line.matchAll(/^\| `(\w+)` \| (.+?) \|/g)].map(([, name = '', preset = '']) => ({ name, preset })))

test('the README lists every variable of the configuration, and no other', () => {
  const variables = [...read('lib/env.ts').matchAll(/^ {4}([A-Z][A-Z_]+):/gm)].map((match) => match[1])
  expect(variables.length).toBeGreaterThan(15)
  expect(configuration?.map(({ name }) => name)).toEqual(variables)
})

test('the defaults in the README are those of the program', () => {
  const presets = Object.entries(readEnv({})).map(([name, value]) => [name, String(value)])
  const told = presets.map(([name]) => [name, configuration?.find((row) => row.name === name)?.preset.match(/^`([^`]+)`/)?.[1]])
  expect(told).toEqual(presets.map(([name, value]) => [name, value?.replace('localhost:3000', 'localhost:$PORT')]))
})

test('the contract names every route with every method, and promises none that does not exist', () => {
  const existing = trackedFiles('app/api').filter((file) => file.endsWith('/route.ts') && !file.includes('[...'))
  const routes = existing.flatMap((file) => methodsOf(read(file)).map((method) => `${method} ${addressOf(file)}`))
  expect(routes.length).toBeGreaterThan(30)
  expect([...new Set(routesIn(built))].sort()).toEqual(routes.sort())
})

test('what comes later is not there yet', () => {
  const there = new Set(trackedFiles('app/api').map(addressOf))
  expect(routesIn(later).length).toBeGreaterThan(0)
  expect(routesIn(later).filter((route) => there.has(route.split(' ')[1] ?? ''))).toEqual([])
})

test('the contract names every code, with its status', () => {
  const table = [...built.matchAll(/^\| (\d{3}) \| (.+) \|$/gm)]
  const told = table.flatMap(([, status, codes = '']) => [...codes.matchAll(/`(\w+)`/g)].map(([, code = '']) => [code, Number(status)]))
  expect(Object.fromEntries(told)).toEqual(statusOf)
})

test('the contract names every word that a field may hold', () => {
  const enums = [
    messageStatus,
    failureCause,
    remedy,
    intent,
    availabilityState,
    sessionView,
    role,
    change.shape.topic,
    stockState,
    changedBy,
    journalState,
    journalFilter,
    language,
    eventType,
    announcementState,
  ]
  const missing = enums.flatMap((one) => one.options.filter((word) => !new RegExp(`\\b${word}\\b`).test(built)))
  expect(missing).toEqual([])
})

test('the contract names every field that is answered or taken', () => {
  const shapes = [sessionDetail, viewCounts, message, suggestion, replyInput, failureRow, product, importReport, teamMember, channel]
  const fields = [
    ...shapes,
    channelConnection,
    apiKey,
    availability,
    newSource,
    stockMapping,
    stockSource,
    stockSource.shape.health,
    stockTold,
    trialResult,
    madeKey,
    change,
    productList,
    productChange,
    importProgress,
    bulkInput,
    bulkReport,
    stock,
    stockChange,
    shop,
    learnedAlias,
    replyTexts,
    replyTextsRow,
    template,
    templateList,
    templateReplyInput,
    journalRow,
    journalList,
    ...alarm.options,
    subscription,
    newSubscription,
    announcementDetail,
    attempt,
    ...Object.values(eventData),
  ].flatMap((shape) => Object.keys(shape.shape))
  expect(fields.filter((field) => !new RegExp(`\\b${field}\\b`).test(built))).toEqual([])
})

const papers = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', ...trackedFiles('docs').filter((file) => file.endsWith('.md'))]

test('every file that the papers name is there', () => {
  const place = /`((?:app|bin|components|docs|lib|prisma|sandbox|test)\/[\w./()[\]-]*[\w\])])`/g
  const gone = papers.flatMap((paper) =>
    [...read(paper).matchAll(place)].flatMap(([, file = '']) => (existsSync(path.join(root, file)) ? [] : [`${paper}: ${file}`])),
  )
  expect(gone).toEqual([])
})

test('every function that the papers place in a file is in it', () => {
  const placed = papers.flatMap((paper) =>
    [...read(paper).matchAll(/`(\w+)`\s+in\s+`([\w./()[\]-]+\.\w+)`/g)].map((match) => ({ paper, match })),
  )
  const wrong = placed.flatMap(({ paper, match: [, name = '', file = ''] }) =>
    existsSync(path.join(root, file)) && new RegExp(`\\b${name}\\b`).test(read(file)) ? [] : [`${paper}: ${name} in ${file}`],
  )
  expect(placed.length).toBeGreaterThan(30)
  expect(wrong).toEqual([])
})

test('every constraint that the papers name is in a migration', () => {
  const sql = trackedFiles('prisma/migrations').map(read).join('\n')
  const named = papers.flatMap((paper) => [...read(paper).matchAll(/`([A-Z][a-z]\w*_\w+)`/g)].map((match) => match[1] ?? ''))
  expect(named.length).toBeGreaterThan(10)
  expect(named.filter((name) => !sql.includes(`"${name}"`))).toEqual([])
})

test('every link between the papers leads somewhere', () => {
  const broken = papers.flatMap((paper) =>
    [...read(paper).matchAll(/\]\((?!https?:|mailto:)([^)\s]*)\)/g)].flatMap(([, target = '']) =>
      leadsSomewhere(paper, target) ? [] : [`${paper}: ${target}`],
    ),
  )
  expect(broken).toEqual([])
})

test('the decisions are numbered without a gap, each with its context, decision and consequences', () => {
  const records = trackedFiles('docs/decisions').map((file) => ({ file, text: read(file) }))
  expect(records.map(({ file }) => path.basename(file).slice(0, 3))).toEqual(records.map((_, at) => String(at + 1).padStart(3, '0')))
  const parts = /^# (\d{3}) .+\n\n.+ 20\d\d\n\n\*\*Context\.\*\* [\s\S]+\n\n\*\*Decision\.\*\* [\s\S]+\n\n\*\*Consequences\.\*\* /
  expect(records.filter(({ file, text }) => parts.exec(text)?.[1] !== path.basename(file).slice(0, 3))).toEqual([])
  const listed = records.filter(({ file }) => !read('ARCHITECTURE.md').includes(`(${file})`)).map(({ file }) => file)
  expect(listed).toEqual([])
})

test('every command that the papers name is there', () => {
  const { scripts } = JSON.parse(read('package.json'))
  const named = papers.flatMap((paper) => [...read(paper).matchAll(/\bnpm run ([\w:]+)/g)].map((match) => match[1] ?? ''))
  expect(named.length).toBeGreaterThan(3)
  expect(named.filter((name) => !(name in scripts))).toEqual([])
})

/** `GET /api/sessions/{}` for each method and address, whatever stands in the braces. */
function routesIn(text: string): string[] {
  const found = text.matchAll(/`((?:GET|POST|PUT|PATCH|DELETE)(?:\|(?:GET|POST|PUT|PATCH|DELETE))*)\s(\/api\/[^\s`?]*)/g)
  return [...found].flatMap(([, methods = '', address = '']) =>
    methods.split('|').map((method) => `${method} ${address.replace(/\{\w+\}/g, '{}')}`),
  )
}

function addressOf(file: string): string {
  return `/${path.posix.dirname(file).replace(/\[\w+\]/g, '{}')}`.replace('/app/api', '/api')
}

function methodsOf(text: string): string[] {
  return [...text.matchAll(/^export (?:const|(?:async )?function) (GET|POST|PUT|PATCH|DELETE)\b/gm)].map((match) => match[1] ?? '')
}

function leadsSomewhere(paper: string, target: string): boolean {
  const [file = '', heading] = target.split('#')
  const found = file === '' ? paper : path.posix.join(path.posix.dirname(paper), file)
  if (!existsSync(path.join(root, found))) return false
  return heading === undefined || headingsOf(read(found)).includes(heading)
}

/** As the usual hosts of repositories name them in addresses. */
function headingsOf(text: string): string[] {
  return [...text.matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replace(/\s/g, '-'),
  )
}
