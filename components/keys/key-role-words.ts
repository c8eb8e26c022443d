import type { Role } from '@/lib/auth/model'

/** What a key with this role may do. */
export const keyRoleHints: Record<Role, string> = {
  operator: 'Reads sessions and products, and sends replies',
  supervisor: 'Also writes products: the one for pushing stock',
  administrator: 'Also reads and changes people, channels and settings. Rarely needed.',
}
