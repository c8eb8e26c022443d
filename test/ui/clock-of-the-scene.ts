import { afterEach, beforeEach, vi } from 'vitest'
import { NOW } from './desk-scene'

// A scene is drawn for one moment: on another day its windows would have closed, and other things stood on screen. Only the date is held; what waits, waits.
beforeEach(() => {
  vi.useFakeTimers({ now: NOW, toFake: ['Date'] })
})
afterEach(() => {
  vi.useRealTimers()
})
