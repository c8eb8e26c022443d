// Writes, as SQL to stdout, what prisma/schema.prisma has and the committed one has not. A development tool: `npm run db:diff`.
// It runs Prisma's schema engine as WebAssembly, since the native one would have to be downloaded. DATABASE_URL names any PostgreSQL; it is asked for its version only.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { PrismaPg } from '@prisma/adapter-pg'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'

const engineFile = (name) => new URL(`../node_modules/@prisma/schema-engine-wasm/${name}`, import.meta.url)
const bg = await import(engineFile('schema_engine_bg.js').href)
const { instance } = await WebAssembly.instantiate(readFileSync(engineFile('schema_engine_bg.wasm')), { './schema_engine_bg.js': bg })
bg.__wbg_set_wasm(instance.exports)
instance.exports.__wbindgen_start()

const path = 'prisma/schema.prisma'
const wanted = [{ path, content: readFileSync(path, 'utf8') }]
const committed = [{ path, content: execFileSync('git', ['show', `${process.argv[2] ?? 'HEAD'}:${path}`], { encoding: 'utf8' }) }]
const adapter = bindMigrationAwareSqlAdapterFactory(new PrismaPg({ connectionString: process.env.DATABASE_URL }))
const engine = await bg.SchemaEngine.new({ datamodels: wanted.map((f) => [f.path, f.content]) }, () => {}, adapter)
const { stdout } = await engine.diff({
  from: { tag: 'schemaDatamodel', files: committed },
  to: { tag: 'schemaDatamodel', files: wanted },
  script: true,
  exitCode: false,
  shadowDatabaseUrl: null,
  filters: { externalTables: [], externalEnums: [] },
})
process.stdout.write(stdout ?? '')
