import { readConfiguration } from './configuration'
import { runPart } from './part'
import { startWeb } from './web/server'

await runPart('web', () => startWeb(readConfiguration()))
