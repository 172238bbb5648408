import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import pg from 'pg'
import { expect, test } from 'vitest'
import { freshTarget } from '@/scripts/vitest/fresh-target'
import { migrate } from './migrate'

const run = promisify(execFile)

/** `npm run migrate` in a process of its own. */
function migrateInProcess(url: string): Promise<{ stdout: string }> {
  const args = ['--conditions=react-server', '--import', 'tsx', 'scripts/migrate.ts']
  return run(process.execPath, args, { env: { ...process.env, DATABASE_URL: url } })
}

test('three processes that migrate one new database at once all succeed, and one of them did the work', async () => {
  const { databaseUrl = '' } = await freshTarget()
  const outputs = await Promise.all([1, 2, 3].map(() => migrateInProcess(databaseUrl)))
  const results = outputs.map(({ stdout }) => stdout.trim().split('\n').at(-1)).sort()
  expect(results).toEqual([
    expect.stringMatching(/^Done: Postgres is up to date, \d+ applied\.$/),
    'Done: Postgres was up to date already.',
    'Done: Postgres was up to date already.',
  ])
})

test('while another process migrates, this one says that it waits, and goes on when the other is done', async () => {
  const target = await freshTarget()
  const other = new pg.Client(target.databaseUrl)
  await other.connect()
  await other.query('SELECT pg_advisory_lock(1146113908)')
  const said: string[] = []
  const migrated = migrate({
    target,
    report: (step) => {
      said.push(step.kind)
      if (step.kind === 'waiting') other.end()
    },
  })
  expect(await migrated).not.toEqual([])
  expect(said.slice(0, 2)).toEqual(['waiting', 'applying'])
})

test('an address that does not answer is named without its user or password', async () => {
  const databaseUrl = 'postgresql://somebody:hunter2@127.0.0.1:1/clinic'
  const failed = migrate({ target: { databaseUrl, dataDir: '' }, report: () => undefined })
  await expect(failed).rejects.toThrow('Postgres at 127.0.0.1:1/clinic does not let us in (ECONNREFUSED).')
  await expect(failed).rejects.not.toThrow(/somebody|hunter2/)
})
