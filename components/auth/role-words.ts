import type { Role } from '@/lib/auth/model'

/** What each role is called and may do. */
export const roleWords: Record<Role, { words: string; hint: string }> = {
  operator: { words: 'Operator', hint: 'Answers customers and cures failures' },
  supervisor: { words: 'Supervisor', hint: 'All that an operator may, and products, assignment, reports' },
  administrator: { words: 'Administrator', hint: 'All that a supervisor may, and people, channels, settings' },
}

/** The roles as a choice, the one with the least rights first. */
export const roleOptions = (['operator', 'supervisor', 'administrator'] as const).map((value) => ({ value, ...roleWords[value] }))
