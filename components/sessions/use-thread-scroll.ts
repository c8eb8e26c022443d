'use client'

import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'

/** So near the end counts as being there. */
const END_PX = 48

/**
 * Where a reader is in a thread, kept through every change: at the end they stay at the end; further up the message before their eyes stays
 * where it is, whether something is added above or below, or the room gets smaller. `content` is anything that is new when the thread is.
 */
export function useThreadScroll(content: unknown) {
  const scroller = useRef<HTMLDivElement>(null)
  const anchor = useRef<{ element: Element; top: number } | null>(null)
  const [isAtEnd, setAtEnd] = useState(true)

  const settle = useCallback(() => {
    const box = scroller.current
    if (!box) return
    const held = anchor.current
    if (held === null) box.scrollTop = box.scrollHeight
    else if (held.element.isConnected) box.scrollTop += topIn(box, held.element) - held.top
  }, [])

  const toEnd = useCallback(() => {
    anchor.current = null
    setAtEnd(true)
    settle()
  }, [settle])

  // biome-ignore lint/correctness/useExhaustiveDependencies: it settles when the content is new
  useLayoutEffect(settle, [content, settle])
  useWatched(scroller, {
    onScroll(box) {
      const isEnd = box.scrollHeight - box.scrollTop - box.clientHeight < END_PX
      const element = isEnd ? null : firstInSight(box)
      anchor.current = element && { element, top: topIn(box, element) }
      setAtEnd(isEnd || element === null)
    },
    onResize: settle,
  })
  return { scroller, isAtEnd, toEnd }
}

interface Watched {
  onScroll: (box: HTMLDivElement) => void
  onResize: () => void
}

function useWatched(scroller: RefObject<HTMLDivElement | null>, { onScroll, onResize }: Watched): void {
  const latest = useRef({ onScroll, onResize })
  useEffect(() => {
    latest.current = { onScroll, onResize }
  })
  useEffect(() => {
    const box = scroller.current
    if (!box) return
    const scrolled = () => latest.current.onScroll(box)
    const sizes = new ResizeObserver(() => latest.current.onResize())
    for (const element of [box, ...box.children]) sizes.observe(element)
    box.addEventListener('scroll', scrolled, { passive: true })
    return () => {
      sizes.disconnect()
      box.removeEventListener('scroll', scrolled)
    }
  }, [scroller])
}

function firstInSight(box: Element): Element | null {
  const top = box.getBoundingClientRect().top
  return [...box.querySelectorAll('[data-message]')].find((element) => element.getBoundingClientRect().bottom > top) ?? null
}

function topIn(box: Element, element: Element): number {
  return element.getBoundingClientRect().top - box.getBoundingClientRect().top
}
