import { defineConfig } from 'prisma/config'

// `generate` and `validate` need no engine, yet Prisma tries to download one for them. Any existing
// file keeps it from trying; migrations run on the WebAssembly engine (lib/infra/migrate.ts).
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath

export default defineConfig({
  schema: 'prisma/schema.prisma',
  migrations: { path: 'prisma/migrations' },
})
