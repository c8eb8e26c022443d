// `npm run soak`: prepares like `npm start`, then puts the product under loads that take minutes and prints a table for each. `npm run soak import` runs those whose name holds that.
import { judgeNode } from './prepare/node-version.mjs'
import { tell } from './start-error.mjs'

const { refusal } = judgeNode()
if (refusal) {
  console.error(refusal)
  process.exit(1)
}

try {
  const { prepare } = await import('./prepare/prepare.mjs')
  const { build, contract, generate, install } = await import('./prepare/steps.mjs')
  await prepare([install, generate, contract, build])
  await import('./typescript.mjs')
  const { soak } = await import('../test/soak/soak.ts')
  await soak(process.argv[2])
  process.exit(0)
} catch (error) {
  tell(error)
  process.exit(1)
}
