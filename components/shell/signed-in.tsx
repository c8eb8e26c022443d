'use client'

import { createContext, type ReactNode, useContext } from 'react'
import type { Person } from '@/lib/auth/model'

const PersonContext = createContext<Person | null>(null)

/** Who works at this desk, for everything below. */
export function SignedIn({ person, children }: { person: Person; children: ReactNode }) {
  return <PersonContext value={person}>{children}</PersonContext>
}

/** Null where it is not known, such as in a picture of one part of the desk. */
export function useMe(): Person | null {
  return useContext(PersonContext)
}

/** Whether this is the person at this desk; of nobody in particular it is not known, and said to be. */
export function useIsMe(): (author: { id: string } | null) => boolean {
  const me = useMe()
  return (author) => author !== null && (me === null || me.id === author.id)
}
