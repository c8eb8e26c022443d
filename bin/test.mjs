// `npm test`: installs what is missing, then runs every check and tells in one line each how it went.
import { judgeNode } from './prepare/node-version.mjs'
import { tell } from './start-error.mjs'

const { refusal } = judgeNode()
if (refusal) {
  console.error(refusal)
  process.exit(1)
}

const { prepare } = await import('./prepare/prepare.mjs')
const { bin, build, contract, generate, install } = await import('./prepare/steps.mjs')
const { runStep } = await import('./prepare/run.mjs')

/** @param {string[]} projects */
const vitest = (...projects) => [bin('vitest/vitest.mjs'), 'run', '--passWithNoTests', ...projects.flatMap((name) => ['--project', name])]

/** @type {[title: string, command: string[] | (() => Promise<void>)][]} */
const checks = [
  ['Install and generate', () => prepare([install, generate, contract])],
  ['Format and lint', [bin('@biomejs/biome/bin/biome'), 'check', '.']],
  ['Build', () => prepare([build])],
  ['Types', [bin('typescript/bin/tsc'), '--noEmit']],
  ['Unused code', [bin('knip/bin/knip.js')]],
  ['Rules, screens and flows on PostgreSQL', vitest('unit', 'ui', 'flow')],
  ['Starting, stopping, being killed', vitest('start')],
]

/** What waits for the product more than it works: at the same time it takes hardly longer than alone. */
/** @type {[title: string, command: string[]][]} */
const together = [
  ['The main job in a browser', vitest('e2e')],
  ['Every screen, wide and narrow, light and dark', vitest('looks')],
]

/** @type {string[]} */
const summary = []
for (const [title, check] of checks) {
  // Nothing else can be checked without the packages.
  if (!(await passes(title, check)) && check === checks[0]?.[1]) finish()
}
await Promise.all(together.map(([title, command]) => passes(title, command)))
finish()

/** @returns {never} */
function finish() {
  const failed = summary.filter((line) => line.startsWith('FAILED')).length
  console.log(`\n${summary.join('\n')}\n${failed === 0 ? 'All checks passed.' : `Checks that failed: ${failed}.`}`)
  process.exit(failed === 0 ? 0 : 1)
}

/**
 * Notes how it went.
 * @param {string} title
 * @param {string[] | (() => Promise<void>)} check
 */
async function passes(title, check) {
  const start = Date.now()
  const note = (/** @type {string} */ how) => summary.push(`${how}  ${title} (${Math.round((Date.now() - start) / 1000)} s)`)
  try {
    if (typeof check === 'function') await check()
    else await runStep(title, [process.execPath, ...check])
    note('passed')
    return true
  } catch (error) {
    tell(error)
    note('FAILED')
    return false
  }
}
