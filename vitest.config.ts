import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const setup = (name: string) => `scripts/vitest/${name}.ts`
const onBoth = '**/*.db.test.ts' // what must hold on Postgres and on the embedded database
const onPostgres = '**/*.postgres.test.ts' // what needs several connections or processes
const ignored = ['node_modules/**', '.next/**', '.tmp/**', '.data/**', 'e2e/**']

const database = (name: string, include: string[], template: string, own: string) => ({
  extends: true as const,
  test: {
    name,
    include,
    exclude: ignored,
    globalSetup: setup(template),
    setupFiles: [setup('fresh-modules'), setup(own), setup('fail-on-console')],
  },
})

export default defineConfig({
  resolve: {
    alias: {
      '@': here('.'),
      // The package throws outside of a server bundle; this is the empty file that it gives to one.
      'server-only': here('node_modules/server-only/empty.js'),
    },
  },
  test: {
    testTimeout: 90_000,
    hookTimeout: 120_000,
    // Tests wait for databases and clocks a fifth of their time: one more than there are processors leaves none idle.
    maxWorkers: availableParallelism() + 1,
    // As processes they would take a fifth longer: each compiles everything for itself, and has every module sent.
    pool: 'threads',
    // A worker runs many files; `fresh-modules` comes first, and only then what it made room for.
    isolate: false,
    sequence: { setupFiles: 'list' },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['**/*.test.{ts,tsx}'],
          exclude: [onBoth, onPostgres, ...ignored],
          setupFiles: [setup('fresh-modules'), setup('test-settings'), setup('fail-on-console')],
        },
      },
      database('postgres', [onBoth, onPostgres], 'postgres-server', 'own-postgres'),
      database('embedded', [onBoth], 'embedded-template', 'own-embedded'),
    ],
  },
})
