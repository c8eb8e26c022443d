import 'server-only'
import { db, type Tx } from '@/lib/db'

const EVERY_SECONDS = 60

/** The channels whose history it is time to read, each for one reader. The cursor is null before the first time. */
export async function channelsToRead(): Promise<{ id: string; historyCursor: number | null }[]> {
  return db().$queryRaw`
    update "Channel" set "historyReadAt" = now() where "historyReadAt" is null or "historyReadAt" < now() - make_interval(secs => ${EVERY_SECONDS})
    returning "id", "historyCursor"`
}

export async function noteHistoryRead(tx: Tx, id: string, historyCursor: number): Promise<void> {
  await tx.channel.update({ where: { id }, data: { historyCursor } })
}
