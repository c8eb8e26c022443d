import { StartError, tell } from '../start-error.mjs'
import { judgeNode } from './node-version.mjs'

/**
 * Prepares like `npm start`, then measures, and ends the process.
 * @param {() => Promise<void>} measure May import TypeScript.
 * @returns {Promise<never>}
 */
export async function measuring(measure) {
  try {
    const { refusal } = judgeNode()
    if (refusal) throw new StartError(refusal)
    const { prepare } = await import('./prepare.mjs')
    const { build, contract, generate, install } = await import('./steps.mjs')
    await prepare([install, generate, contract, build])
    await import('../typescript.mjs')
    await measure()
    process.exit(0)
  } catch (error) {
    tell(error)
    process.exit(1)
  }
}
