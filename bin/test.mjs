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

/** @typedef {{ title: string, work: string[] | (() => Promise<void>), isPatient?: boolean }} Check */

/** One round after the other. The checks of one round run at the same time: each leaves a part of the processor idle. */
/** @type {Check[][]} */
const rounds = [
  [{ title: 'Install and generate', work: () => prepare([install, generate, contract]) }],
  [
    { title: 'Build', work: () => prepare([build]) },
    { title: 'Format and lint', work: [bin('@biomejs/biome/bin/biome'), 'check', '.'] },
    { title: 'Unused code', work: [bin('knip/bin/knip.js')] },
  ],
  [{ title: 'Types', work: [bin('typescript/bin/tsc'), '--noEmit'] }],
  [{ title: 'Rules, screens and flows on PostgreSQL', work: vitest('unit', 'ui', 'flow') }],
  [{ title: 'Starting, stopping, being killed', work: vitest('start') }],
  [
    { title: 'The main job in a browser', work: vitest('e2e') },
    // It waits for nobody, while a journey waits for its customer.
    { title: 'Every screen, wide and narrow, light and dark', work: vitest('looks'), isPatient: true },
  ],
]

/** @type {string[]} */
const summary = []
for (const round of rounds) {
  const passed = await Promise.all(round.map(passes))
  // Nothing else can be checked without the packages.
  if (round === rounds[0] && !passed[0]) break
}
finish()

/** @returns {never} */
function finish() {
  const failed = summary.filter((line) => line.startsWith('FAILED')).length
  console.log(`\n${summary.join('\n')}\n${failed === 0 ? 'All checks passed.' : `Checks that failed: ${failed}.`}`)
  process.exit(failed === 0 ? 0 : 1)
}

/**
 * Notes how it went.
 * @param {Check} check
 */
async function passes({ title, work, isPatient = false }) {
  const start = Date.now()
  const note = (/** @type {string} */ how) => summary.push(`${how}  ${title} (${Math.round((Date.now() - start) / 1000)} s)`)
  try {
    if (typeof work === 'function') await work()
    else await runStep(title, [process.execPath, ...work], { isPatient })
    note('passed')
    return true
  } catch (error) {
    tell(error)
    note('FAILED')
    return false
  }
}
