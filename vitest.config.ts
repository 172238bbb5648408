import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const setup = (name: string) => `scripts/vitest/${name}.ts`
const databaseTests = ['**/*.db.test.ts']
const ignored = ['node_modules/**', '.next/**', '.tmp/**', '.data/**', 'e2e/**']

const database = (name: string, template: string, own: string) => ({
  extends: true as const,
  test: {
    name,
    include: databaseTests,
    exclude: ignored,
    globalSetup: setup(template),
    setupFiles: [setup(own), setup('fail-on-console')],
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
    testTimeout: 20_000,
    hookTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['**/*.test.{ts,tsx}'],
          exclude: [...databaseTests, ...ignored],
          setupFiles: [setup('test-settings'), setup('fail-on-console')],
        },
      },
      database('postgres', 'postgres-server', 'own-postgres'),
      database('embedded', 'embedded-template', 'own-embedded'),
    ],
  },
})
