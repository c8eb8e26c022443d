type Variables = Record<string, string | undefined>

/** What the product is configured with from now on, besides what it is already; undefined: not at all. Answers what makes it all as it was. */
export function configure(variables: Variables): () => void {
  const before = { ...process.env }
  put(variables)
  return () => {
    for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name]
    put(before)
  }
}

function put(variables: Variables): void {
  for (const [name, value] of Object.entries(variables)) {
    if (value === undefined) delete process.env[name]
    else process.env[name] = value
  }
  forget('stockreplyEnv')
}

/** Lets the product begin anew in this process, as far as it keeps anything in it. */
export function forgetAll(): void {
  for (const name of Object.keys(globalThis)) if (name.startsWith('stockreply')) forget(name)
}

function forget(name: string): void {
  Reflect.deleteProperty(globalThis, name)
}
