import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import { writeWhole } from './data-folder'
import { StartError } from './start-error.mjs'

const secrets = z.object({
  authSecret: z.string().min(32),
  databasePassword: z.string().min(16),
  sandboxToken: z.string().min(16),
  sandboxWebhookSecret: z.string().min(24),
})
export type Secrets = z.infer<typeof secrets>

/** What this installation made up for itself at its first start: the same ever after, readable by its owner only. Throws StartError where the file is not whole. */
export async function keepSecrets(folder: string): Promise<Secrets> {
  const file = path.join(folder, 'secrets.json')
  const text = await readFile(file, 'utf8').catch(() => null)
  if (text !== null) return parse(text, file)
  const made = {
    authSecret: random(),
    databasePassword: random(),
    sandboxToken: random(),
    sandboxWebhookSecret: random(),
  }
  writeWhole(file, `${JSON.stringify(made, null, 2)}\n`)
  return made
}

function random(): string {
  return randomBytes(32).toString('base64url')
}

function parse(text: string, file: string): Secrets {
  try {
    return secrets.parse(JSON.parse(text))
  } catch {
    throw new StartError(`${file} is damaged. Without it, stored tokens cannot be read: put it back from a backup.`)
  }
}
