import { startWorker } from '@/lib/worker/server'
import { runPart } from './part'

await runPart('worker', startWorker)
