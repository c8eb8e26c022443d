// `npm start`: installs, generates and builds what is missing, then runs everything under one supervisor. Plain JavaScript, since it runs before
// there is anything installed; an old Node must get far enough to be told so.
import { judgeNode } from './prepare/node-version.mjs'
import { tell } from './start-error.mjs'

const { refusal, warning } = judgeNode()
if (refusal) {
  console.error(refusal)
  process.exit(1)
}
if (warning) console.warn(warning)

try {
  const { prepare } = await import('./prepare/prepare.mjs')
  const { build, generate, install } = await import('./prepare/steps.mjs')
  await prepare([install])
  await import('./typescript.mjs')
  const { check, start } = await import('./product.ts')
  const checked = await check(process.argv.slice(2))
  await prepare([generate, build])
  await start(checked)
  process.exit(0)
} catch (error) {
  tell(error)
  process.exit(1)
}
