/** For `vi.waitFor`: how long anything may take that happens by itself, on a machine that has much else to do. */
export const patience = { timeout: 10_000 }
