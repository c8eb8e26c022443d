/** The stand-in provider, as a process of its own: told everything by the environment, tells its port to whoever forked it. */
import { z } from 'zod'
import { createApi } from './api'
import { runDue } from './life'
import { NEWCOMERS_AT_MOST } from './newcomers'
import { openDesk } from './opening'
import { emptyState, loadState, saveState } from './state'
import { adoptOwnUrl } from './subscribers'
import { startPushing } from './webhooks'
import type { World } from './world'

const env = z
  .object({
    SANDBOX_PORT: z.coerce.number().int().min(0).max(65_535).default(0),
    SANDBOX_CHANNEL_ID: z.string().min(1),
    SANDBOX_TOKEN: z.string().min(1),
    SANDBOX_WEBHOOK_URL: z.url().optional(),
    SANDBOX_SEED: z.coerce
      .number()
      .int()
      .default(() => Date.now() | 0),
    SANDBOX_PACE: z.coerce.number().positive().default(1),
    /** Customers who come after the first ones. */
    SANDBOX_NEWCOMERS: z.coerce.number().int().min(0).max(NEWCOMERS_AT_MOST).default(NEWCOMERS_AT_MOST),
    /** A file; without one, everything is forgotten at the end. */
    SANDBOX_STATE: z.string().min(1).optional(),
  })
  .parse(process.env)

const SAVE_AFTER_MS = 200
const LAST_ANSWERS_MS = 400

const known = env.SANDBOX_STATE ? loadState(env.SANDBOX_STATE) : null
let isAwake = false
let nextLook: NodeJS.Timeout | undefined
let isSaveDue = false

const world: World = {
  channelId: env.SANDBOX_CHANNEL_ID,
  pace: env.SANDBOX_PACE,
  state: known ?? emptyState({ seed: env.SANDBOX_SEED, newcomers: env.SANDBOX_NEWCOMERS }),
  now: Date.now,
  changed() {
    if (!isSaveDue) setTimeout(save, SAVE_AFTER_MS)
    isSaveDue = true
    if (isAwake) return
    isAwake = true
    setImmediate(look)
  },
}

const pusher = startPushing(world)
const server = createApi(world, env.SANDBOX_TOKEN)

function look() {
  clearTimeout(nextLook)
  const nextAt = runDue(world)
  isAwake = false
  pusher.wake()
  if (nextAt !== null) nextLook = setTimeout(look, Math.max(0, nextAt - Date.now()))
}

function save() {
  isSaveDue = false
  if (env.SANDBOX_STATE) saveState(env.SANDBOX_STATE, world.state)
}

/** Answers under way are still given; whoever was left hanging stays so. */
function stop() {
  pusher.stop()
  server.close(end)
  setTimeout(end, LAST_ANSWERS_MS)
}

function end() {
  save()
  process.exit(0)
}

process.once('SIGTERM', stop)
process.once('SIGINT', stop)
process.once('disconnect', stop)

if (env.SANDBOX_WEBHOOK_URL) adoptOwnUrl(world, env.SANDBOX_WEBHOOK_URL)
if (!known) openDesk(world)
world.changed()

server.listen(env.SANDBOX_PORT, '127.0.0.1', () => {
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : undefined
  if (process.send) process.send({ port })
  else process.stdout.write(`Sandbox provider on http://127.0.0.1:${port}\n`)
})
