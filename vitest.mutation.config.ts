import { defineConfig } from 'vitest/config'
import { parts } from './scripts/mutation/parts'
import config from './vitest.config'

const part = parts.find(({ name }) => name === process.env.MUTATED_PART)
const setup = (name: string) => `scripts/vitest/${name}.ts`

/** The tests of one part, each file with a database of its own where it needs one. */
export default defineConfig({
  resolve: config.resolve,
  test: {
    testTimeout: 60_000,
    hookTimeout: 60_000,
    include: part?.tests ?? [],
    exclude: ['node_modules/**'],
    globalSetup: part?.onPostgres ? [setup('postgres-server')] : [],
    setupFiles: [
      setup(part?.onPostgres ? 'own-postgres' : 'test-settings'),
      setup('fail-on-console'),
      'scripts/mutation/short-properties.ts',
    ],
  },
})
