import { afterEach, expect, test, vi } from 'vitest'
import { migratedTarget } from '@/scripts/vitest/fresh-target'
import { openDatabase } from './db'
import { embeddedProgram, prepareEmbedded } from './embedded-program'

afterEach(() => vi.restoreAllMocks())

// The database's program has nine; what else is compiled is Prisma's.
const largestOther = 4_000_000

test('what was compiled ahead is what the embedded database runs, and it compiles nothing again; Postgres needs none', async () => {
  const isEmbedded = process.env.DATABASE_URL === undefined
  await prepareEmbedded()
  const program = embeddedProgram()
  expect(program instanceof WebAssembly.Module).toBe(isEmbedded)
  const [compile, instantiate] = [vi.spyOn(WebAssembly, 'compile'), vi.spyOn(WebAssembly, 'instantiate')]
  const { databaseUrl, dataDir } = await migratedTarget()
  const { client, close } = openDatabase({ DATABASE_URL: databaseUrl, DATA_DIR: dataDir, DATABASE_POOL_SIZE: 1 })
  await client.$queryRaw`SELECT 1`
  await close()
  const given = [...compile.mock.calls, ...instantiate.mock.calls].map(([what]) => what)
  expect(given.includes(program ?? new ArrayBuffer())).toBe(isEmbedded)
  expect(Math.max(...given.map((what) => ('byteLength' in what ? what.byteLength : 0)))).toBeLessThan(largestOther)
})
