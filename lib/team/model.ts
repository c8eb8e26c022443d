import { z } from 'zod'
import { emailAddress, role } from '@/lib/auth/model'
import { oneTimeLink } from '@/lib/welcome/model'

export const teamMember = z
  .object({
    id: z.string(),
    name: z.string(),
    email: z.string(),
    role,
    disabled: z.boolean(),
    /** Invited, and no password set yet. */
    pending: z.boolean(),
    lastSignInAt: z.iso.datetime().nullable(),
  })
  .meta({ id: 'TeamMember' })
export type TeamMember = z.infer<typeof teamMember>

export const teamPage = z.object({ items: z.array(teamMember), nextCursor: z.string().nullable() })
export type TeamPage = z.infer<typeof teamPage>

/** Those who can be given work, as everybody on the team may know them. */
export const peopleList = z.object({ items: z.array(z.object({ id: z.string(), name: z.string() })), nextCursor: z.null() })
export type PeopleList = z.infer<typeof peopleList>

export const teamQuery = z.object({ cursor: z.uuid().optional(), limit: z.coerce.number().int().min(1).max(100).default(50) })
export type TeamQuery = z.infer<typeof teamQuery>

const name = z.string().trim().min(1, 'Enter a name').max(80, 'Use at most 80 characters')

export const newMember = z.object({
  name,
  email: emailAddress,
  role,
})
export type NewMember = z.infer<typeof newMember>

export const memberChange = z
  .object({ name: name.optional(), role: role.optional(), disabled: z.boolean().optional() })
  .refine((change) => Object.values(change).some((value) => value !== undefined), 'Say what to change: name, role or disabled')
export type MemberChange = z.infer<typeof memberChange>

/** What adding a person or making a new link answers: the only time that the link can be seen. */
export const invitation = z.object({ member: teamMember, link: oneTimeLink })
export type Invitation = z.infer<typeof invitation>

export const memberId = z.object({ id: z.uuid() })
