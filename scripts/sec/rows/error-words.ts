import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { Tally } from '../../rows/row'
import { type Seen, send } from '../hostile/visitor'
import type { Row, RowInput } from '../row'
import type { App } from '../world/app'

const table = 'Membership'
const canary = 'c4n4ry-words-of-the-database'
const line = z.looseObject({
  level: z.number(),
  time: z.iso.datetime(),
  event: z.string().optional(),
  reference: z.string().optional(),
})

// What the database says, where it says it, and whose program it is.
const telling = new RegExp(
  `${canary}|${table}|prisma|postgres|SELECT|INSERT|node_modules|\\.tsx?:|at async|Error:`,
  'i',
)

/** Has the database refuse to read a table, with words of its own. */
async function breakDatabase(app: App): Promise<void> {
  await app.database.sql(
    `CREATE OR REPLACE FUNCTION tell() RETURNS boolean LANGUAGE plpgsql STABLE AS $$ BEGIN RAISE EXCEPTION '${canary}: (email)=(pat@clinic.example)'; END $$`,
  )
  await app.database.sql(`ALTER TABLE "${table}" RENAME TO "${table}_of_rows"`)
  await app.database.sql(`CREATE VIEW "${table}" AS SELECT * FROM "${table}_of_rows" WHERE tell()`)
}

async function mendDatabase(app: App): Promise<void> {
  await app.database.sql(`DROP VIEW "${table}"`)
  await app.database.sql(`ALTER TABLE "${table}_of_rows" RENAME TO "${table}"`)
}

/** What a browser is shown, without scripts: their text is the program's own. */
const shown = ({ text }: Seen) =>
  text.replaceAll(/<script[^>]*>[\s\S]*?<\/script>/g, (script) => (script.match(/digest|message/) ? script : ''))

function linesOf(log: string): { parsed: z.infer<typeof line>[]; strange: string[] } {
  const all = log.split('\n').filter((each) => each.trim() !== '')
  const parsed = all.map((each) => (each.startsWith('{') ? line.safeParse(JSON.parse(each)).data : undefined))
  return {
    parsed: parsed.filter((each) => each !== undefined),
    strange: all.filter((_, at) => parsed[at] === undefined),
  }
}

async function run({ world, trials }: RowInput): Promise<Tally> {
  const app = await world.app('errors', { RATE_LIMIT_PER_MINUTE: '1000000' })
  const [person] = await app.people(1)
  if (person === undefined) throw new Error('nobody is there')
  const logFile = join(app.database.dataDir, 'app.log')
  const before = readFileSync(logFile, 'utf8').length
  const clinic = '01990000-0000-7000-8000-000000000000'
  const asks: [string, URLSearchParams?][] = [
    ['/clinics'],
    [`/clinics/${clinic}`],
    [`/clinics/${clinic}/use`],
    [`/clinics/${clinic}/disconnect`, new URLSearchParams()],
    [`/clinics/${clinic}/use/export`, new URLSearchParams({ format: 'csv' })],
    ['/connect/digitail/start', new URLSearchParams({ clinicId: clinic })],
  ]
  await breakDatabase(app)
  const notes: string[] = []
  const references: string[] = []
  let [passed, failures] = [0, 0]
  for (let trial = 0; trial < trials; trial += 1) {
    const [path, form] = asks[trial % asks.length] ?? ['/clinics']
    const seen = await send(app, person, path, form)
    const told = telling.exec(shown(seen))?.[0]
    failures += seen.status === 500 || seen.location.includes('our-trouble') ? 1 : 0
    references.push(...[...seen.text.matchAll(/digest[\\":]+(\d+)/g)].map(([, reference = '']) => reference))
    if (told === undefined) passed += 1
    else notes.push(`${path} (${seen.status}) tells ${told}`)
  }
  await mendDatabase(app)
  const log = readFileSync(logFile, 'utf8').slice(before)
  const { parsed, strange } = linesOf(log)
  const failed = parsed.filter(({ event }) => event === 'request.failed')
  const known = new Set(failed.map(({ reference }) => reference))
  const lost = references.filter((reference) => !known.has(reference))
  const said = /c4n4ry|pat@clinic/.exec(log)?.[0]
  const isGood =
    failures > trials / 2 &&
    failed.length >= failures &&
    strange.length === 0 &&
    said === undefined &&
    lost.length === 0 &&
    references.length > 0
  notes.unshift(
    `${failures} of ${trials} requests failed; ${parsed.length} lines of the log, ${strange.length} of them no JSON; ${references.length} references on pages, ${lost.length} of them not in the log`,
  )
  if (said !== undefined) notes.push(`the log tells ${said}`)
  notes.push(...strange.slice(0, 3).map((each) => `no JSON: ${each.slice(0, 160)}`))
  return { passed: isGood ? passed : 0, failed: isGood ? trials - passed : trials, notes }
}

export const errorWordRows: Row[] = [
  {
    name: 'error-words',
    promise:
      'L-01 L-03 L-07 while the database refuses: pages show a reference and no words, each line of the log is JSON without them',
    trials: 60,
    quickTrials: 12,
    run,
  },
]
