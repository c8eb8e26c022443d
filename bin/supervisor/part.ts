import { type ChildProcess, fork } from 'node:child_process'
import path from 'node:path'
import { z } from 'zod'
import { pause, within } from '@/bin/processes.mjs'
import { StartError } from '@/bin/start-error.mjs'
import { Later } from './later'

export interface PartSpec {
  name: string
  /** From the project's root. */
  file: string
  args?: string[]
  env: NodeJS.ProcessEnv
  /** How many milliseconds it may take to end once told. */
  patience: number
  /** Sent to each of its processes; such a part is told to end by `{do: 'stop'}` in place of a signal, and lives in a group of its own. */
  order?(): { do: 'start' } & Record<string, unknown>
  onSpawn(name: string, pid: number): void
}

export interface Part {
  /** The first message of its first process: it is at work. */
  ready: Promise<unknown>
  /** Rejects with a StartError when it cannot start, or gives up. */
  broken: Promise<never>
  /** Its end is expected from now on: signals reach it by other ways than us. */
  letEnd(): void
  /** Ends it and answers when it is gone. Safe to repeat. */
  stop(): Promise<void>
  /** Ends it by force. */
  kill(): void
}

const root = path.join(import.meta.dirname, '../..')
const longestPause = 15_000
const startsWithin = 90_000
const givesUp = z.object({ failed: z.string() })

/** Starts a process and, once it was ready, starts it again whenever it ends by itself. */
export function startPart(spec: PartSpec): Part {
  let child: ChildProcess | undefined
  let isStopping = false
  const ready = new Later<unknown>()
  const broken = new Later<never>()

  async function keepRunning() {
    for (let ends = 0; !isStopping; await pause(Math.min(250 * 2 ** ends++, longestPause))) {
      const startedAt = Date.now()
      child = spawnPart(spec)
      child.on('message', settle)
      const how = await ending(child)
      if (isStopping) return
      if (!ready.isSettled) return broken.reject(new StartError(`The ${spec.name} process did not start (${how}).`))
      console.error(`The ${spec.name} process ended (${how}); starting it again.`)
      if (Date.now() - startedAt > 60_000) ends = 0
    }
  }

  function settle(message: unknown) {
    const failure = givesUp.safeParse(message).data
    if (failure) broken.reject(new StartError(failure.failed))
    else ready.resolve(message)
  }

  function letEnd() {
    isStopping = true
  }

  async function stop() {
    letEnd()
    const current = child
    if (!current || hasEnded(current)) return
    if (spec.order && current.connected) current.send({ do: 'stop' })
    else current.kill('SIGTERM')
    if (!(await within(spec.patience, () => hasEnded(current)))) current.kill('SIGKILL')
  }

  void keepRunning()
  // A database may take as long as it needs to recover.
  if (!spec.order)
    setTimeout(
      () => ready.isSettled || broken.reject(new StartError(`The ${spec.name} process did not start in time.`)),
      startsWithin,
    ).unref()
  return { ready: ready.promise, broken: broken.promise, letEnd, stop, kill: () => void child?.kill('SIGKILL') }
}

function spawnPart({ file, args, env, order, name, onSpawn }: PartSpec): ChildProcess {
  // Prisma asks pg in a way that pg will refuse one day: that is for whoever raises their versions, not for whoever reads this terminal.
  const execArgv = ['--disable-warning=DeprecationWarning', '--import', path.join(root, 'bin/typescript.mjs')]
  const child = fork(path.join(root, file), args, {
    cwd: root,
    env,
    execArgv,
    detached: !!order,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  if (child.pid) onSpawn(name, child.pid)
  if (order) child.send(order())
  return child
}

function ending(child: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    child.once('exit', (code, signal) => resolve(signal ?? `code ${code}`))
    child.once('error', (error) => resolve(error.message))
  })
}

function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null || child.pid === undefined
}
