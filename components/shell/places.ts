import type { IconName } from '@/components/ui/icon'

interface Place {
  href: string
  name: string
  icon: IconName
}

/** Where the navigation leads. */
export const places: readonly Place[] = [
  { href: '/sessions', name: 'Sessions', icon: 'sessions' },
  { href: '/failures', name: 'Failures', icon: 'failures' },
  { href: '/catalog', name: 'Catalogue', icon: 'catalogue' },
  { href: '/pipeline', name: 'Pipeline', icon: 'pipeline' },
]

/** Beside the places on the rail, behind *More* on a phone. */
export const settings: Place = { href: '/settings', name: 'Settings', icon: 'settings' }

export function isAt(pathname: string, href: string): boolean {
  return pathname === href || pathname.startsWith(`${href}/`)
}
