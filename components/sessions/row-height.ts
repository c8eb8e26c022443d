/** Of every session row, in pixels: 8 + 18 + 18 + 16 + 8. */
export const ROW_HEIGHT = 68
