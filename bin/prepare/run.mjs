import { spawn } from 'node:child_process'
import os from 'node:os'
import { StartError } from '../start-error.mjs'

/**
 * Runs a program of this project and tells how long it takes; what it prints is shown only if it fails.
 * @param {string} title
 * @param {string[]} command
 * @param {{ env?: NodeJS.ProcessEnv, isPatient?: boolean }} [manner] a patient one leaves the processor to the others
 */
export async function runStep(title, command, { env = process.env, isPatient = false } = {}) {
  const start = Date.now()
  const seconds = () => Math.round((Date.now() - start) / 1000)
  console.log(`${title} …`)
  const tick = setInterval(() => console.log(`  … ${seconds()} s`), 15_000)
  try {
    await run(command, env, isPatient)
    console.log(`  done in ${seconds()} s`)
  } finally {
    clearInterval(tick)
  }
}

/**
 * @param {string[]} command
 * @param {NodeJS.ProcessEnv} env
 * @param {boolean} isPatient
 * @returns {Promise<void>}
 */
function run([program = '', ...args], env, isPatient) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { env, stdio: ['ignore', 'pipe', 'pipe'] })
    if (isPatient && child.pid) os.setPriority(child.pid, os.constants.priority.PRIORITY_BELOW_NORMAL)
    let printed = ''
    const keep = (/** @type {Buffer} */ chunk) => {
      printed = (printed + chunk).slice(-60_000)
    }
    child.stdout.on('data', keep)
    child.stderr.on('data', keep)
    child.on('error', (error) => reject(new StartError(`${program} could not be run: ${error.message}`)))
    child.on('close', (code) =>
      code === 0 ? resolve() : reject(new StartError(`${printed.trim()}\n${args[0] ?? program} ended with ${code}.`)),
    )
  })
}
