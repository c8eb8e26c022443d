import type { Role } from '@/lib/auth/model'

/** What each role is called and may do. */
export const roleWords: Record<Role, { words: string; hint: string }> = {
  operator: { words: 'Operator', hint: 'Answers customers and cures failures' },
  supervisor: { words: 'Supervisor', hint: 'Also changes products, assigns others, resolves failures, sees reports' },
  administrator: { words: 'Administrator', hint: 'Also manages people, channels and settings' },
}

/** The roles as a choice, the one with the least rights first. */
export const roleOptions = (['operator', 'supervisor', 'administrator'] as const).map((value) => ({ value, ...roleWords[value] }))
