// `npm run bench`: prepares like `npm start`, then measures the product beside its yardsticks and prints one table. No time makes it fail.
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
  const { bench } = await import('../test/bench/bench.ts')
  console.log(await bench())
  process.exit(0)
} catch (error) {
  tell(error)
  process.exit(1)
}
