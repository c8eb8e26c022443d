import type { Desk } from './desk'

const SAMPLES = 50

export interface Opened {
  leads: number
  samples: number[]
}

/** Milliseconds until everything that a board asks for has been answered, one opening after the other. */
export async function measureBoard(desk: Desk): Promise<Opened> {
  const opened: Opened = { leads: await desk.board(), samples: [] }
  for (let at = 0; at < SAMPLES; at++) {
    const began = performance.now()
    opened.leads = await desk.board()
    opened.samples.push(performance.now() - began)
  }
  return opened
}
