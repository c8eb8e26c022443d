import type { IconName } from '@/components/ui/icon'
import { mayActAs, type Role } from '@/lib/auth/model'

interface Place {
  href: string
  name: string
  icon: IconName
  role: Role
}

const places: readonly Place[] = [
  { href: '/sessions', name: 'Sessions', icon: 'sessions', role: 'operator' },
  { href: '/failures', name: 'Failures', icon: 'failures', role: 'operator' },
  { href: '/catalog', name: 'Catalogue', icon: 'catalogue', role: 'operator' },
  { href: '/pipeline', name: 'Pipeline', icon: 'pipeline', role: 'operator' },
  { href: '/settings', name: 'Settings', icon: 'settings', role: 'administrator' },
]

/** Where the navigation leads somebody with this role. */
export function placesFor(role: Role): Place[] {
  return places.filter((place) => mayActAs(role, place.role))
}

export function isAt(pathname: string, href: string): boolean {
  return pathname === href || pathname.startsWith(`${href}/`)
}
