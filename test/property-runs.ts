/** How many cases each property of the core is tried with; a soak asks for more. */
export const propertyRuns = Number(process.env.PROPERTY_RUNS ?? 2000)
