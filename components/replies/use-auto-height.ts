'use client'

import { useLayoutEffect, useRef } from 'react'

/** Makes a text area as high as its text; its own style bounds it. */
export function useAutoHeight(text: string, isHidden: boolean) {
  const area = useRef<HTMLTextAreaElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another text needs another height
  useLayoutEffect(() => {
    const element = area.current
    if (!element || isHidden) return
    element.style.height = 'auto'
    element.style.height = `${element.scrollHeight}px`
  }, [text, isHidden])
  return area
}
