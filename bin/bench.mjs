// `npm run bench`: prepares like `npm start`, then measures the product beside its yardsticks and prints one table. No time makes it fail.
import { measuring } from './prepare/measuring.mjs'

await measuring(async () => {
  const { bench } = await import('../test/bench/bench.ts')
  console.log(await bench())
})
