import { parseArgs } from 'node:util'
import nextEnv from '@next/env'
import { trailSentence } from '@/lib/audit/trail-sentence'
import { verifyWholeTrail } from '@/lib/audit/verify-and-remember'
import { databaseSettings } from '@/lib/infra/database-settings'
import { openDatabase } from '@/lib/infra/db'
import { readEnvironment } from '@/lib/infra/env'
import type { Head } from '@/lib/store/trail'

const usage = `npm run audit:verify -- [--head NUMBER:HASH] [--read-only]
  --head        a head from the log ("event":"audit.head"): finds a tail that was cut off and a chain computed anew
  --read-only   does not remember the result, for a database role that may only read`

function readArguments(): { expected: Head | null; remembers: boolean } {
  const options = { head: { type: 'string' }, 'read-only': { type: 'boolean' }, help: { type: 'boolean' } } as const
  const { values } = parseArgs({ options })
  const [, seq, hash] = /^(\d{1,15}):([0-9a-f]{64})$/.exec(values.head ?? '') ?? []
  if (values.help || (values.head !== undefined && hash === undefined)) throw new Error(usage)
  return { expected: hash === undefined ? null : { seq: Number(seq), hash }, remembers: !values['read-only'] }
}

function showProgress({ seq, lastSeq }: { seq: number; lastSeq: number }): void {
  if (process.stderr.isTTY) process.stderr.write(`\r${seq} of ${lastSeq} events verified`)
}

async function main(): Promise<void> {
  const options = readArguments()
  // The same files, by the same rules, as `next start`: the two must mean the same database.
  nextEnv.loadEnvConfig(process.cwd(), false, { info: () => undefined, error: console.error })
  const { databaseUrl, dataDir } = databaseSettings(readEnvironment())
  const database = openDatabase({ DATABASE_URL: databaseUrl, DATA_DIR: dataDir, DATABASE_POOL_SIZE: 2 })
  const startedAt = performance.now()
  const verdict = await verifyWholeTrail(database.client, { ...options, report: showProgress }).finally(database.close)
  if (process.stderr.isTTY) process.stderr.write('\n')
  console.log(trailSentence(verdict, performance.now() - startedAt))
  if (verdict.kind === 'broken') process.exitCode = 1
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 2
})
