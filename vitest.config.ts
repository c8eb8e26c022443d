import path from 'node:path'
import { defineConfig } from 'vitest/config'

const root = import.meta.dirname
const resolve = { alias: { '@': root, 'server-only': path.join(root, 'bin/empty.ts') } }
const database = { globalSetup: ['test/database.ts'], setupFiles: ['test/fresh-database.ts'], isolate: false }
// One product for all journeys, and as many browsers as cores: most of a journey is waiting for a customer, or for a page.
const browser = { globalSetup: ['test/e2e/setup.ts'], testTimeout: 120_000, hookTimeout: 120_000, isolate: false }

export default defineConfig({
  test: {
    // One waits for the database while the other works.
    maxWorkers: '100%',
    projects: [
      { resolve, test: { name: 'unit', include: ['test/unit/**/*.test.{ts,tsx}'], testTimeout: 20_000, isolate: false } },
      {
        resolve,
        test: {
          name: 'ui',
          include: ['test/ui/**/*.test.tsx'],
          environment: 'happy-dom',
          testTimeout: 20_000,
          isolate: false,
          setupFiles: ['test/ui/clock-of-the-scene.ts'],
        },
      },
      { resolve, test: { name: 'flow', include: ['test/flow/**/*.test.ts'], testTimeout: 20_000, hookTimeout: 30_000, ...database } },
      { resolve, test: { name: 'start', include: ['test/start/**/*.test.ts'], testTimeout: 180_000, hookTimeout: 60_000 } },
      { resolve, test: { name: 'looks', include: ['test/e2e/looks.test.ts'], maxConcurrency: 3, ...browser } },
      { resolve, test: { name: 'e2e', include: ['test/e2e/**/*.test.ts'], exclude: ['test/e2e/looks.test.ts'], ...browser } },
    ],
  },
})
