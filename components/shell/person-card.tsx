import type { ReactNode } from 'react'
import { roleWords } from '@/components/auth/role-words'
import { Avatar } from '@/components/ui/avatar'
import type { Person } from '@/lib/auth/model'

/** Who is signed in, at the head of a menu. */
export function PersonCard({ person, children }: { person: Person; children?: ReactNode }) {
  return (
    <div className="mb-1 flex items-center gap-3 border-b border-line px-2 pt-1.5 pb-2.5">
      <Avatar name={person.name} look="self" />
      <div className="min-w-0 flex-1 text-13">
        <p className="truncate font-semibold">{person.name}</p>
        <p className="truncate text-12 text-text-3">
          {roleWords[person.role].words} · {person.email}
        </p>
      </div>
      {children}
    </div>
  )
}
