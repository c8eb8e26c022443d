/** Why the program cannot start: one sentence per line for the person who started it, shown without a stack. */
export class StartError extends Error {}
