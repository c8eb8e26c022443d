import { z } from 'zod'

export const role = z.enum(['operator', 'supervisor', 'administrator'])
export type Role = z.infer<typeof role>

const rank: Record<Role, number> = { operator: 0, supervisor: 1, administrator: 2 }

/** Each role may do all that the ones before it may. */
export function mayActAs(has: Role, needed: Role): boolean {
  return rank[has] >= rank[needed]
}

/** The person who asks. */
export interface Person {
  id: string
  name: string
  email: string
  role: Role
}

export const teamMember = z.object({
  id: z.string(),
  name: z.string(),
  email: z.string(),
  role,
  disabled: z.boolean(),
  /** Invited, and no password set yet. */
  pending: z.boolean(),
  lastSignInAt: z.iso.datetime().nullable(),
})
export type TeamMember = z.infer<typeof teamMember>
