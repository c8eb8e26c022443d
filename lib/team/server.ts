import 'server-only'
import { randomUUID } from 'node:crypto'
import { endSignIns } from '@/lib/auth/server'
import { db, type Tx, transaction } from '@/lib/db'
import { AppError, invalid } from '@/lib/errors'
import { leaveSessions } from '@/lib/sessions/owner'
import { dropLinks, makeLink } from '@/lib/welcome/server'
import type { Invitation, MemberChange, NewMember, PeopleList, TeamMember, TeamPage, TeamQuery } from './model'

const shown = {
  id: true,
  name: true,
  email: true,
  role: true,
  banned: true,
  accounts: { where: { password: { not: null } }, select: { id: true } },
  signIns: { orderBy: { createdAt: 'desc' }, take: 1, select: { createdAt: true } },
} as const

/** Everyone, by name. */
export async function listTeam({ cursor, limit }: TeamQuery): Promise<TeamPage> {
  if (cursor && !(await db().user.findUnique({ where: { id: cursor }, select: { id: true } }))) {
    throw invalid([{ path: 'cursor', message: 'This cursor leads nowhere' }])
  }
  const rows = await db().user.findMany({
    select: shown,
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    take: limit + 1,
    ...(cursor && { cursor: { id: cursor }, skip: 1 }),
  })
  const items = rows.slice(0, limit).map(memberOf)
  return { items, nextCursor: rows.length > limit ? (items.at(-1)?.id ?? null) : null }
}

/** Everyone who is not disabled, by name. */
export async function listPeople(): Promise<PeopleList> {
  const items = await db().user.findMany({
    where: { banned: false },
    select: { id: true, name: true },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
  })
  return { items, nextCursor: null }
}

type Row = Awaited<ReturnType<typeof readMember>>

function readMember(tx: Tx, id: string) {
  return tx.user.findUniqueOrThrow({ where: { id }, select: shown })
}

function memberOf({ id, name, email, role, banned, accounts, signIns }: Row): TeamMember {
  const [latest] = signIns
  return { id, name, email, role, disabled: banned, pending: accounts.length === 0, lastSignInAt: latest?.createdAt.toISOString() ?? null }
}

/** Adds a person, who sets their own password with the link. Throws conflict when the address is taken. */
export async function addMember(person: NewMember): Promise<Invitation> {
  return transaction(async (tx) => {
    const id = randomUUID()
    const { count } = await tx.user.createMany({ data: { ...person, id }, skipDuplicates: true })
    if (count === 0) throw new AppError('conflict', `${person.email} is already in the team`)
    return { link: await makeLink(tx, id), member: memberOf(await readMember(tx, id)) }
  })
}

/** A new link for someone who lost theirs or their password; every older one stops working. Throws not_found, or conflict for a disabled person. */
export async function renewLink(id: string): Promise<Invitation> {
  return transaction(async (tx) => {
    const row = await lock(tx, id)
    if (row.banned) throw new AppError('conflict', 'This person is disabled. Enable them first.')
    return { link: await makeLink(tx, id), member: memberOf(row) }
  })
}

/**
 * Changes name or role, disables or enables. Disabling ends the person's sign-ins and links at once, and
 * leaves their sessions to anybody. Throws not_found, or conflict for the last administrator.
 */
export async function changeMember(id: string, { name, role, disabled }: MemberChange): Promise<TeamMember> {
  return transaction(async (tx) => {
    const row = await lock(tx, id)
    const keepsAdministrator = (role ?? row.role) === 'administrator' && !(disabled ?? row.banned)
    if (!keepsAdministrator) await refuseIfLastAdministrator(tx, id)
    await tx.user.update({ where: { id }, data: { name, role, banned: disabled } })
    if (disabled !== undefined) await endSignIns(tx, id)
    if (disabled) await dropLinks(tx, id)
    if (disabled) await leaveSessions(tx, id)
    return memberOf(await readMember(tx, id))
  })
}

/** Locks the person against changes by others, and with them everyone who can administrate: two who demote each other at once wait in line. */
async function lock(tx: Tx, id: string): Promise<Row> {
  await tx.$queryRaw`select 1 as "locked" from "User" where "id" = ${id} or "role" = 'administrator' order by "id" for update`
  const found = await tx.user.findUnique({ where: { id }, select: shown })
  if (!found) throw new AppError('not_found', 'There is no such person')
  return found
}

// Someone who has no password yet cannot sign in, so does not count.
async function refuseIfLastAdministrator(tx: Tx, id: string): Promise<void> {
  const able = await tx.user.findMany({
    where: { role: 'administrator', banned: false, accounts: { some: { password: { not: null } } } },
    select: { id: true },
  })
  if (able.length === 1 && able[0]?.id === id) {
    throw new AppError('conflict', 'This is the last administrator who can sign in. Make someone else administrator first.')
  }
}
