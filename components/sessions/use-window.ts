'use client'

import { useNow } from '@/components/ui/use-now'
import { acceptsFreeText, WINDOW_MS, type WindowState, windowStateAt } from '@/lib/sessions/model'

const MINUTE = 60_000
/** With less than this left the seconds are shown. */
export const LAST_MINUTES_MS = 5 * MINUTE

export interface CustomerWindow {
  state: WindowState
  /** Milliseconds until it closes; 0 once it has. */
  left: number
  /** What is left of the 24 hours, from 0 to 1. */
  share: number
  isLastMinutes: boolean
  acceptsText: boolean
}

/** The customer service window as the clock has it now. It ticks by the second only when seconds are shown. */
export function useWindow(closesAt: string | null): CustomerWindow {
  const closes = closesAt === null ? null : new Date(closesAt)
  const isNear = closes !== null && Math.abs(closes.getTime() - Date.now()) < LAST_MINUTES_MS + MINUTE
  const now = useNow(isNear ? 1000 : 10_000)
  const left = Math.max(0, (closes?.getTime() ?? 0) - now.getTime())
  return {
    state: windowStateAt(closes, now),
    left,
    share: Math.min(1, left / WINDOW_MS),
    isLastMinutes: left > 0 && left < LAST_MINUTES_MS,
    acceptsText: acceptsFreeText(closes, now),
  }
}
