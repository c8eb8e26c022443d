/** The border and ground of anything that takes input. 16 px on touch, so that phones do not zoom in. */
export const fieldLook =
  'w-full rounded-2 border border-line-control bg-raised px-2.5 text-14 text-text coarse:text-16 data-invalid:border-red-line data-disabled:bg-inset data-disabled:text-text-3'

export const labelLook = 'text-12 font-medium text-text-2'
export const hintLook = 'text-12 text-text-3'
export const errorLook = 'text-12 font-medium text-red'
