import { readFileSync } from 'node:fs'
import path from 'node:path'
import { fingerprint, stamp } from './fingerprint.mjs'
import { runStep } from './run.mjs'

export const root = path.join(import.meta.dirname, '../..')

/**
 * @typedef {{ isNeeded: () => boolean, work: () => Promise<void> }} Step Safe to repeat; broken off half-way, it is needed again.
 * @typedef {{ version?: string, integrity?: string, link?: boolean, optional?: boolean }} Package
 */

/** @type {Step} */
export const install = {
  isNeeded: () => !isInstalled(),
  work: () => {
    const npm = process.env.npm_execpath ? [process.execPath, process.env.npm_execpath] : ['npm']
    // Not `ci`, which insists on a lock file with the packages of every system, whether or not the registry has them. Nothing is saved: the
    // lock file decides and stays as it is. Development packages too, which NODE_ENV=production would leave out.
    return runStep('Installing packages (about a minute)', [...npm, 'install', '--no-save', '--include=dev', '--prefer-offline'])
  },
}

/** @type {Step} */
export const generate = made('prisma/generated/.stamp', ['prisma/schema.prisma', 'prisma.config.ts', 'package-lock.json'], () =>
  runStep('Generating the database client (a few seconds)', [process.execPath, bin('prisma/build/index.js'), 'generate'], {
    env: { ...process.env, CHECKPOINT_DISABLE: '1' },
  }),
)

/** @type {Step} */
export const contract = made('lib/contract/generated/.stamp', ['app/api', 'lib', 'package-lock.json'], () =>
  runStep('Writing the contract down (a few seconds)', [
    process.execPath,
    '--import',
    path.join(root, 'bin/typescript.mjs'),
    path.join(root, 'bin/openapi.ts'),
  ]),
)

const sources = [
  'app',
  'components',
  'lib',
  'public',
  'prisma/schema.prisma',
  'next.config.js',
  'postcss.config.js',
  'tsconfig.json',
  'package-lock.json',
]

/** @type {Step} */
export const build = made('.next/stamp', sources, () =>
  runStep('Building (about half a minute)', [process.execPath, bin('next/dist/bin/next'), 'build'], {
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
  }),
)

/** @param {string} file */
export function bin(file) {
  return path.join(root, 'node_modules', file)
}

/**
 * Something made from sources: needed again when they change.
 * @param {string} stampFile
 * @param {string[]} from
 * @param {() => Promise<void>} make
 * @returns {Step}
 */
function made(stampFile, from, make) {
  const mark = stamp(path.join(root, stampFile))
  return {
    isNeeded: () => !mark.is(fingerprint(root, from)),
    work: async () => {
      const print = fingerprint(root, from)
      mark.clear()
      await make()
      mark.set(print)
    },
  }
}

/** npm writes what it has installed into node_modules, last of all; packages for other systems are in the lock file only. */
function isInstalled() {
  const wanted = readPackages('package-lock.json')
  const present = readPackages('node_modules/.package-lock.json')
  if (!wanted || !present) return false
  const isThere = (/** @type {string} */ name) => {
    const here = present[name]
    return here ? here.version === wanted[name]?.version && here.integrity === wanted[name]?.integrity : wanted[name]?.optional
  }
  return Object.keys(wanted).every((name) => name === '' || isThere(name))
}

/** @param {string} file @returns {Record<string, Package> | null} */
function readPackages(file) {
  try {
    return JSON.parse(readFileSync(path.join(root, file), 'utf8')).packages
  } catch {
    return null
  }
}
