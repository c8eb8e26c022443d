import type { IconName } from '@/components/ui/icon'

/** Where the navigation leads. */
export const places: readonly { href: string; name: string; icon: IconName }[] = [
  { href: '/sessions', name: 'Sessions', icon: 'sessions' },
  { href: '/failures', name: 'Failures', icon: 'failures' },
  { href: '/catalog', name: 'Catalogue', icon: 'catalogue' },
  { href: '/settings', name: 'Settings', icon: 'settings' },
]

export function isAt(pathname: string, href: string): boolean {
  return pathname === href || pathname.startsWith(`${href}/`)
}
