// `npm run soak`: prepares like `npm start`, then puts the product under loads that take minutes and prints a table for each. `npm run soak import` runs those whose name holds that.
import { measuring } from './prepare/measuring.mjs'

await measuring(async () => {
  const { soak } = await import('../test/soak/soak.ts')
  await soak(process.argv[2])
})
