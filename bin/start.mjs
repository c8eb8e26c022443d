// `npm start`: installs, generates and builds what is missing, then runs everything under one supervisor; with `--only=web` or `--only=worker`,
// that one process. Plain JavaScript, since it runs before there is anything installed; an old Node must get far enough to be told so.
import { judgeNode } from './prepare/node-version.mjs'
import { tell } from './start-error.mjs'

const { refusal, warning } = judgeNode()
if (refusal) {
  console.error(refusal)
  process.exit(1)
}
if (warning) console.warn(warning)

const args = process.argv.slice(2)

try {
  const { prepare } = await import('./prepare/prepare.mjs')
  const { build, contract, generate, install } = await import('./prepare/steps.mjs')
  await prepare([install])
  await import('./typescript.mjs')
  const { check, checkOne, start, startOne } = await import('./product.ts')
  const only = args.find((arg) => arg.startsWith('--only='))?.slice('--only='.length)
  if (only) {
    const part = await checkOne(only)
    await prepare(part === 'web' ? [generate, contract, build] : [generate])
    await startOne(part)
  } else {
    const plan = await check(args)
    await prepare([generate, contract, build])
    await start(plan)
    process.exit(0)
  }
} catch (error) {
  tell(error)
  process.exit(1)
}
