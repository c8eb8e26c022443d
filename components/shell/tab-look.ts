/** A place, or the menu, in the tabs of a phone. */
export const tabLook =
  'relative flex h-14 flex-col items-center justify-center gap-0.5 text-11 font-medium text-text-2 -outline-offset-4 aria-[current=page]:text-accent'
