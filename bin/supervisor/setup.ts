import { type ChildProcess, fork } from 'node:child_process'
import path from 'node:path'
import { z } from 'zod'
import { StartError } from '@/bin/start-error.mjs'

const root = path.join(import.meta.dirname, '../..')
const outcome = z.object({ administrator: z.object({ email: z.string(), password: z.string() }).nullable() })
type Outcome = z.infer<typeof outcome>

/** What a first start needs, done in a process that then gives its memory back. Answers the administrator whose password was made up, if any. */
export function setUp(env: NodeJS.ProcessEnv, onSpawn: (child: ChildProcess) => void): Promise<Outcome['administrator']> {
  return new Promise((resolve, reject) => {
    const execArgv = ['--import', path.join(root, 'bin/typescript.mjs')]
    const child = fork(path.join(root, 'bin/setup.ts'), { cwd: root, env, execArgv, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
    onSpawn(child)
    child.once('message', (message) => resolve(outcome.parse(message).administrator))
    child.once('exit', () => reject(new StartError('The database could not be set up.')))
  })
}
