import type { DataFolder } from '@/bin/data-folder'
import { Later } from './later'
import { type Part, type PartSpec, startPart } from './part'

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** One Ctrl-C reaches us several times, by the terminal and by npm; only what comes later than that is impatience. */
const impatienceAfter = 1000

/** The processes of one start. */
export class Parts {
  private readonly parts = new Map<string, Part>()
  private readonly told = new Later<void>()
  private readonly broken = new Later<never>()
  private toldAt = 0

  constructor(private readonly data: DataFolder) {
    for (const signal of signals) process.on(signal, () => this.tell())
    // A terminal that was closed takes no more words.
    for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {})
  }

  /** Answers the first message of the part, which means that it is at work. Throws StartError. */
  async start(spec: Omit<PartSpec, 'onSpawn'>): Promise<unknown> {
    if (this.told.isSettled) return new Promise(() => {})
    const part = startPart({ ...spec, onSpawn: (name, pid) => this.data.note(name, pid) })
    this.parts.set(spec.name, part)
    part.broken.catch((error: Error) => this.broken.reject(error))
    return Promise.race([part.ready, part.broken])
  }

  /** Waits for `work`, or for the word to stop. Throws what `work` throws, or what broke a part. */
  async untilTold(work: Promise<void>): Promise<void> {
    await Promise.race([work, this.told.promise, this.broken.promise])
  }

  /** Those who work on the database first, then what they talk to, then the database. */
  async stopAll(): Promise<void> {
    this.told.resolve()
    for (const part of this.parts.values()) part.letEnd()
    await Promise.all([this.stop('web'), this.stop('worker')])
    await Promise.all([this.stop('sandbox'), this.stop('database')])
  }

  private async stop(name: string): Promise<void> {
    await this.parts.get(name)?.stop()
  }

  private tell(): void {
    const now = Date.now()
    if (!this.toldAt) {
      this.toldAt = now
      console.log('Stopping …')
      this.told.resolve()
    } else if (now - this.toldAt > impatienceAfter) {
      for (const name of ['web', 'worker', 'sandbox']) this.parts.get(name)?.kill()
    }
  }
}
