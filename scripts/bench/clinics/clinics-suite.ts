import { join } from 'node:path'
import { Pool } from 'undici'
import { inARow } from '../connect/side-by-side'
import { atMost, atMostTimes, type Figure } from '../figure'
import { percentile } from '../statistics'
import type { Suite, SuiteOptions } from '../suite'
import { startWorker } from '../world/worker'
import { inWorld, type World } from '../world/world'
import { measureBulk } from './bulk-figures'
import { takeExport } from './export-memory'

const fewClinics = 100
const manyClinics = 100_000
const bar = 1.5
const mostGrowthMb = 50

/** An address of the large list and, where that would show fewer rows with few clinics, one of the small list that does not. */
type Visit = { many: string; few?: string }

// Words that most, many, some and no clinics have, every kind of filter and order, the end. A page of fifty rows takes
// longer to write than one of three, so what fills a page stands beside what fills one: every account's address has "example".
const visits: Record<string, Visit> = {
  list: { many: '' },
  'last page': { many: '?at=end' },
  'search for a word that most have (vet)': { many: '?q=vet', few: '?q=example' },
  'search for one letter (v)': { many: '?q=v' },
  'search for a place (riverside)': { many: '?q=riverside', few: '?q=example' },
  'search for two words (clinic mul)': { many: '?q=clinic+mul' },
  'search for a number': { many: '?q=1000099' },
  'search for an address that nobody has': { many: '?q=nobody%40nowhere.example' },
  'last page of a search (willow)': { many: '?q=willow&at=end', few: '?q=example&at=end' },
  'filter by state': { many: '?state=needs_reconnect', few: '?state=live' },
  'filter by who acts': { many: '?act=nobody&env=local' },
  'sort by the last exchange': { many: '?sort=-last' },
  'sort by urgency': { many: '?sort=state' },
  'search in a filter, sorted': { many: '?q=vet&state=degraded&sort=-since', few: '?q=example&state=live&sort=-since' },
}

async function admin(world: World): Promise<string> {
  const [person] = world.people
  if (person === undefined) throw new Error('nobody is signed in')
  await world.database.withSql((sql) => sql(`UPDATE "User" SET "role" = 'ADMIN' WHERE "id" = $1`, [person.userId]))
  return person.cookie
}

async function fill(world: World, clinics: number, report: (line: string) => void): Promise<void> {
  report(`${clinics} clinics with believable names`)
  const script = 'scripts/bench/clinics/seed-worker.ts'
  const worker = startWorker({ script, env: world.env, logFile: join(world.logs, 'seed.log') })
  await worker.ask('seed', clinics).finally(() => worker.stop())
  await world.database.withSql((sql) => sql('VACUUM ANALYZE'))
}

/** @returns how long one visit takes, milliseconds, to the last byte */
function visitor(world: World, cookie: string): (query: string) => Promise<number> {
  const pool = new Pool(world.app.origin, { connections: 1, pipelining: 1 })
  return async (query) => {
    const from = performance.now()
    const answer = await pool.request({ method: 'GET', path: `/admin/clinics${query}`, headers: { cookie } })
    const text = await answer.body.text()
    const ms = performance.now() - from
    if (answer.statusCode !== 200 || !text.includes('name="q"')) throw new Error(`no list: ${answer.statusCode}`)
    return ms
  }
}

async function measureExports(world: World, cookie: string): Promise<Figure[]> {
  // For the compilers inside of Node, and the room that a process takes once.
  for (const format of ['csv', 'json', 'csv'] as const) await takeExport(world, cookie, format)
  const figures: Figure[] = []
  for (const format of ['csv', 'json'] as const) {
    const { lines, growthMb } = await takeExport(world, cookie, format)
    if (lines < manyClinics) throw new Error(`the export has ${lines} lines only`)
    const name = `export of ${manyClinics.toLocaleString('en-US')} clinics as ${format}, memory growth, MB`
    figures.push(atMost({ name, ours: growthMb, bar: mostGrowthMb }))
  }
  return figures
}

async function measure(few: World, many: World, { samples, warmUp, report }: SuiteOptions): Promise<Figure[]> {
  await fill(few, fewClinics, report)
  await fill(many, manyClinics, report)
  const cookie = await admin(many)
  const cookieOfFew = await admin(few)
  const [beside, ours] = [visitor(few, cookieOfFew), visitor(many, cookie)]
  const repeats = Math.max(20, Math.ceil(samples / 3))
  const figures: Figure[] = []
  for (const [name, visit] of Object.entries(visits)) {
    report(name)
    const pair = { ours: () => ours(visit.many), beside: () => beside(visit.few ?? visit.many) }
    await inARow(pair, Math.ceil(warmUp / 10))
    const taken = await inARow(pair, repeats)
    const [large, small] = [percentile(taken.ours, 95), percentile(taken.beside, 95)]
    figures.push(atMostTimes({ name: `clinics: ${name}, p95, ms`, ours: large, beside: small, bar }))
  }
  report('exports')
  figures.push(...(await measureExports(many, cookie)))
  report('several at once')
  return [...figures, ...(await measureBulk({ world: few, cookie: cookieOfFew }, { world: many, cookie }, repeats))]
}

/** The admin's list, with few clinics and with very many. */
export const clinicsSuite: Suite = {
  name: 'clinics',
  title: 'The list of clinics',
  method: `Two of the built app, each on a Postgres database of its own, with 100 and with 100,000 clinics (npm run seed). An admin
opens the list at both in turns, the two pages as full as each other; a visit is measured to the last byte of the page. Exports are taken from the
large one; memory is the resident set of the app's processes, beyond what it was after the first tenth of the file. What is done to
several at once is the request of the form, in turns too; who is disconnected is gone, so of those there are ten presses and their median.`,
  run: (options) =>
    inWorld({ kind: 'Postgres', people: 1 }, (few) =>
      inWorld({ kind: 'Postgres', people: 1 }, (many) => measure(few, many, options)),
    ),
}
