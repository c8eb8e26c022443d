'use client'

import { useFailureNews } from '@/lib/failures/client'

/** Keeps the count in the navigation right on every page. */
export function FailureNews() {
  useFailureNews()
  return null
}
