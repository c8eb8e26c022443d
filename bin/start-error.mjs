/** Why the program cannot start: for the person who started it, one sentence per line, shown without a stack. */
export class StartError extends Error {}

/**
 * Tells why it cannot start, and where nobody foresaw the reason, everything about it.
 * @param {unknown} error
 */
export function tell(error) {
  if (error instanceof StartError) console.error(error.message)
  else console.error('Something went wrong that nobody foresaw:', error)
}
