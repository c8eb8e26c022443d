import { startWorker } from '@/lib/worker/server'
import { runPart } from './part'
import { setUp } from './setup'

await runPart('worker', async () => {
  await setUp()
  return startWorker()
})
