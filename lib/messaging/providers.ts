import type { Provider } from './model'
import { onemsg } from './onemsg'

const providers = new Map<string, Provider>([['onemsg', onemsg]])

/** The provider that a channel names. Throws for a name that no channel can have. */
export function getProvider(name: string): Provider {
  const provider = providers.get(name)
  if (!provider) throw new Error('a channel names a provider that does not exist')
  return provider
}
