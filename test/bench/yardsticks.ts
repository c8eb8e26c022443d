import { type ChildProcess, execFile, fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, symlink, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'

const root = path.join(import.meta.dirname, '../..')

export interface Yardstick {
  url: string
  pid: number
  stop(): void
}

const files = {
  'package.json': '{"type":"module","private":true}',
  // Its packages lie in the project's folder, outside its own.
  'next.config.js': `export default { poweredByHeader: false, compress: false, turbopack: { root: '/' } }`,
  'app/layout.js': 'export default function Layout({ children }) { return <html><body>{children}</body></html> }',
  'app/json/route.js': 'export async function POST(request) { await request.json(); return Response.json({ received: true }) }',
}

/** Makes in `folder`, with the project's own Next, a product that has nothing but one route which parses JSON. */
export async function buildBareNext(folder: string): Promise<void> {
  await mkdir(path.join(folder, 'app/json'), { recursive: true })
  await symlink(path.join(root, 'node_modules'), path.join(folder, 'node_modules'))
  for (const [name, text] of Object.entries(files)) await writeFile(path.join(folder, name), text)
  const env = { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' } as const
  await promisify(execFile)(process.execPath, [path.join(root, 'node_modules/next/dist/bin/next'), 'build'], { cwd: folder, env })
}

export async function startBareNext(folder: string): Promise<Yardstick> {
  const served = await serve('bare-next.ts', [folder])
  return { ...served, url: `${served.url}/json` }
}

export function startBareNode(): Promise<Yardstick> {
  return serve('bare-node.ts', [])
}

/** In a process of its own, whose time can be told apart. */
async function serve(file: string, args: string[]): Promise<Yardstick> {
  const env = { ...process.env, NODE_ENV: 'production' } as const
  const execArgv = ['--import', path.join(root, 'bin/typescript.mjs')]
  const child: ChildProcess = fork(path.join(import.meta.dirname, file), args, { cwd: root, env, execArgv })
  const port = await Promise.race([once(child, 'message').then(([told]) => Number(told)), once(child, 'exit').then(() => null)])
  if (port === null) throw new Error(`${file} does not serve`)
  return { url: `http://127.0.0.1:${port}`, pid: child.pid ?? 0, stop: () => void child.kill() }
}
