import path from 'node:path'
import { takeLock } from '../lock.mjs'
import { pause } from '../processes.mjs'
import { root } from './steps.mjs'

/**
 * Does those of `steps` that are needed, in order. Of many starts in one checkout one works and the others wait; one that was killed bars nobody.
 * @param {import('./steps.mjs').Step[]} steps
 */
export async function prepare(steps) {
  if (!steps.some((step) => step.isNeeded())) return
  const release = await waitForTurn()
  try {
    for (const step of steps) if (step.isNeeded()) await step.work()
  } finally {
    release()
  }
}

async function waitForTurn() {
  for (let isTold = false; ; await pause(250)) {
    const taking = takeLock(path.join(root, '.prepare.lock'))
    if ('release' in taking) return taking.release
    if (!isTold) console.log(`Another start (process ${taking.owner.pid}) is preparing this folder; waiting for it …`)
    isTold = true
  }
}
