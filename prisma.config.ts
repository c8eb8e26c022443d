import { defineConfig } from 'prisma/config'

// `prisma generate` looks for a schema engine that it would download, but does not run it: any existing file will do.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath

export default defineConfig({ schema: 'prisma/schema.prisma', migrations: { path: 'prisma/migrations' } })
