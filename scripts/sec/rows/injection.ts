import { readFileSync } from 'node:fs'
import { pathOf, probes } from '../../../e2e/access/probes'
import type { Ids } from '../../../e2e/access/who-gets-in'
import type { SignedIn } from '../../bench/world/people'
import { inParallel } from '../../rows/figures'
import type { Tally } from '../../rows/row'
import { fieldNames, injections, mark, operators } from '../hostile/injections'
import { send } from '../hostile/visitor'
import type { Row, RowInput } from '../row'
import type { App } from '../world/app'

// Who may do what an admin may is changed by admins alone; what an attacker leaves of its own does not count.
const others = `SELECT md5(coalesce(string_agg(t::text, '|' ORDER BY t::text), '')) AS sum FROM (
  SELECT id::text, email, role::text FROM "User" WHERE id <> ALL($1::uuid[]) UNION ALL
  SELECT id::text, name, "contactEmail" FROM "Clinic" UNION ALL
  SELECT id::text, status::text, "accountName" FROM "Connection" UNION ALL
  SELECT "userId"::text, "clinicId"::text, '' FROM "Membership") t`

type Input = { path: string; form?: URLSearchParams }
type Pick = <T>(list: readonly T[]) => T

function spoilt(base: Record<string, string>, name: string, text: string): URLSearchParams {
  const rest = Object.entries(base).filter(([each]) => each !== name)
  return new URLSearchParams([...rest, [name, text]])
}

/** One request with one hostile text: in a part of the path, in the query, or in a field of a form. */
function hostileInput(pick: Pick, real: Ids): Input {
  const [route, tried] = pick(Object.entries(probes))
  const text = pick(injections)
  const inPath = encodeURIComponent(text)
  const places = { clinic: inPath, question: inPath, person: inPath, link: inPath, linkQuestion: inPath }
  const bad: Ids = { ...places, session: text }
  const ids = pick([bad, real, real, real])
  const probe = pick(tried)
  const path = pathOf(route, probe, ids).replaceAll(/\[[^\]]+\]/g, encodeURIComponent(text))
  const form = probe.form?.(ids)
  const own = Object.keys(form ?? {})
  const [name, operator] = [pick([...own, ...own, ...fieldNames]), pick(operators)]
  if (form !== undefined) return { path, form: spoilt(form, `${name}${operator}`, text) }
  // An address may say everything at once; a form would be refused for the first thing that is wrong.
  const names = pick([[name], fieldNames])
  const query = new URLSearchParams(names.map((each) => [`${each}${operator}`, text]))
  return { path: `${path.split('?')[0]}?${query}` }
}

/** Where the mark stands in the text of a statement instead of in its parameters. */
function interpolated(log: string): string[] {
  const entries = log.split(/\n(?=\d{4}-\d\d-\d\d )/)
  return entries.filter((each) => each.includes(mark) && !/^[^\n]*?\b(DETAIL|CONTEXT|HINT|ERROR):/.test(each))
}

const errorsIn = (log: string) => log.split('\n').filter((each) => /\bERROR:/.test(each))

/** The search must be able to fail: a text that was put into a statement is found in the log. */
async function findsPlanted({ database }: App): Promise<boolean> {
  const from = readFileSync(database.cluster.logFile).length
  await database.sql(`SET log_statement = 'all'; SELECT '${mark}'; RESET log_statement`)
  return interpolated(readFileSync(database.cluster.logFile).subarray(from).toString('utf8')).length > 0
}

async function tryOne(app: App, person: SignedIn, { path, form }: Input): Promise<string | null> {
  const seen = await send(app, person, path, form)
  const what = `${form === undefined ? 'GET' : 'POST'} ${path.slice(0, 120)}`
  if (seen.status >= 500 || seen.location.includes('our-trouble')) return `${seen.status} for ${what} ${form ?? ''}`
  return /root:x:0|syntax error|PrismaClient/.test(seen.text) ? `tells too much: ${what}` : null
}

/** Things that are there, so that the texts get as far as they can. */
async function tryAll(app: App, person: SignedIn, asks: Input[]): Promise<string[]> {
  const wrong: string[] = []
  const waiting = [...asks]
  await inParallel(asks.length, 8, async () => {
    const ask = waiting.shift()
    const fault = ask === undefined ? null : await tryOne(app, person, ask)
    if (fault !== null) wrong.push(fault)
  })
  return wrong
}

async function openThings({ database }: App, { userId }: SignedIn): Promise<Ids> {
  const made = await database.sql(
    `INSERT INTO "Clinic" (id, environment, "digitailClinicId", name, "updatedAt") VALUES (gen_random_uuid(), 'local', 77001, 'Linden Street', now()) RETURNING id::text`,
  )
  const sessions = await database.sql(`SELECT id::text FROM "Session" WHERE "userId" = $1::uuid`, [userId])
  const [clinic, session] = [String(made[0]?.id), String(sessions[0]?.id)]
  return { clinic, session, person: userId, question: clinic, link: clinic, linkQuestion: clinic }
}

async function run({ world, trials, random }: RowInput): Promise<Tally> {
  // For the connections that the app is going to open: what a statement says is looked at in the log.
  await (await world.database('injection')).sql(`ALTER DATABASE injection SET log_statement = 'all'`)
  const app = await world.app('injection', { RATE_LIMIT_PER_MINUTE: '1000000' })
  const people = await app.people(3)
  const [staff, admin, victim] = people
  if (staff === undefined || admin === undefined || victim === undefined) throw new Error('nobody is there')
  await app.database.sql(`UPDATE "User" SET role = 'ADMIN' WHERE id = $1::uuid`, [admin.userId])
  const pick: Pick = (list) => {
    const found = list[Math.floor(random() * list.length)]
    if (found === undefined) throw new Error('nothing to pick from')
    return found
  }
  const real = await openThings(app, victim)
  const state = async () => JSON.stringify(await app.database.sql(others, [[staff.userId]]))
  const logFrom = readFileSync(app.database.cluster.logFile).length
  const before = await state()
  const wrong: string[] = []
  const asks = Array.from({ length: trials }, () => hostileInput(pick, real))
  wrong.push(...(await tryAll(app, staff, asks.slice(0, Math.ceil(trials / 2)))))
  const isUnchanged = (await state()) === before
  wrong.push(...(await tryAll(app, admin, asks.slice(Math.ceil(trials / 2)))))
  const log = readFileSync(app.database.cluster.logFile).subarray(logFrom).toString('utf8')
  const [found, errors] = [interpolated(log), errorsIn(log)]
  const isTelling = await findsPlanted(app)
  const admins = await app.database.sql(
    `SELECT count(*)::int AS n FROM "User" WHERE role = 'ADMIN' AND id = $1::uuid`,
    [victim.userId],
  )
  const isQuiet = isTelling && found.length === 0 && errors.length === 0 && isUnchanged && admins[0]?.n === 0
  const notes = [
    `${Object.keys(probes).length} routes, ${fieldNames.length} names × ${operators.length} operators, ${injections.length} texts; ${(log.match(new RegExp(mark, 'g')) ?? []).length} times in parameters, ${found.length} times in a statement, ${errors.length} errors of the database`,
    ...(isTelling ? [] : ['a mark that was put into a statement is not found']),
    ...wrong.slice(0, 8),
    ...found.slice(0, 2).map((each) => `in a statement: ${each.slice(0, 200)}`),
    ...[...new Set(errors.map((each) => each.replace(/^.*ERROR:/, 'ERROR:')))].slice(0, 4),
    ...(isUnchanged ? [] : ['what belongs to others changed']),
  ]
  const failed = isQuiet ? wrong.length : Math.max(wrong.length, 1)
  return { passed: trials - failed, failed, notes }
}

export const injectionRows: Row[] = [
  {
    name: 'injection',
    promise:
      'B-15 operators and SQL in every field, query and path, as staff and as admin: parameters only, no 5xx, nothing of others changed',
    trials: 6_000,
    run,
  },
]
