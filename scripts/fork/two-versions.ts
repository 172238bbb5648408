import { join } from 'node:path'
import { z } from 'zod'
import { freePort } from '../free-port'
import { awaitAnswer } from '../run/await-answer.mjs'
import { Refusal } from '../run/refusal.mjs'
import { runQuietly } from '../run/run-quietly.mjs'
import { startServer } from '../run/start-server.mjs'
import { step } from '../run/steps.mjs'
import { header, openClient } from '../sec/http/client'
import { type App, openApp } from '../sec/world/app'
import { openDatabase } from '../sec/world/database'
import { type Endings, endings } from '../sec/world/endings'
import { type House, moveIn } from '../sec/world/house'

const rounds = 10
/** A clinic of the group that the house's open question is about. */
const clinicOfGroup = '1310'

type Versions = { older: string; newer: string; app: App; house: House }

function mustHold(holds: boolean, what: string): void {
  if (!holds) throw new Refusal(`Two versions do not run side by side: ${what}.`)
}

async function page(origin: string, path: string, cookie: string): Promise<string> {
  const client = openClient(origin, 1)
  const { status, body } = await client.ask({ path, headers: { cookie } }).finally(client.close)
  mustHold(status === 200, `${path} answers ${status}`)
  return body
}

/** Starts the fork's app on the database of the app. @returns its address */
async function startNewer(folder: string, { env, database }: App, ends: Endings): Promise<string> {
  const port = await freePort()
  const args = ['node_modules/next/dist/bin/next', 'start', '--hostname', '127.0.0.1', '--port', String(port)]
  const settings = { ...process.env, ...env, NODE_ENV: 'production', DATA_DIR: join(database.dataDir, 'newer') }
  const logFile = join(database.dataDir, 'newer.log')
  const { ended, stop } = startServer({ args, env: settings, cwd: folder, logFile })
  ends.add(stop)
  const origin = `http://127.0.0.1:${port}`
  await awaitAnswer({ name: 'The newer version', url: `${origin}/api/health/ready`, ended })
  return origin
}

/** The clinics of the group: the older version began to connect them, the newer one ends it. */
async function finishConnecting({ newer, app, house }: Versions): Promise<void> {
  const client = openClient(newer, 1)
  const cookie = house.cookies.staff
  const headers = { 'content-type': 'application/x-www-form-urlencoded', origin: app.appUrl, cookie }
  const path = `/connect/confirm/${house.ids.question}/decide`
  const body = `decision=yes&clinic=${clinicOfGroup}`
  const answer = await client.knock({ method: 'POST', path, headers, body }).finally(client.close)
  mustHold(header(answer, 'location').includes('connected=1'), 'what the older one began, the newer one cannot finish')
}

const state = z.tuple([z.object({ generations: z.number(), lost: z.number() })])

/** @returns how often tokens were renewed so far, when nothing was lost */
async function renewals({ database }: App): Promise<number> {
  const rows = await database.sql(
    `SELECT (SELECT sum(generation)::int FROM "TokenSet") AS generations,
      (SELECT count(*)::int FROM "Connection" WHERE status <> 'ACTIVE') AS lost`,
  )
  const [{ generations, lost }] = state.parse(rows)
  mustHold(lost === 0, `${lost} connection(s) lost`)
  return generations
}

async function renewByTurns({ older, newer, app, house }: Versions): Promise<number> {
  const { clinic } = house.ids
  const before = await renewals(app)
  for (let round = 0; round < rounds; round += 1) {
    await app.database.sql(`UPDATE "TokenSet" SET "accessExpiresAt" = now() - interval '1 minute', "refreshAt" = now()`)
    await page(round % 2 === 0 ? older : newer, `/clinics/${clinic}`, house.cookies.staff)
  }
  const renewed = (await renewals(app)) - before
  mustHold(renewed >= rounds, `${renewed} renewals for ${rounds} expiries`)
  return renewed
}

async function seeTheSame({ older, newer, house }: Versions): Promise<void> {
  const { staff, admin } = house.cookies
  for (const origin of [older, newer]) {
    for (const [path, cookie] of [
      ['/clinics', staff],
      ['/admin', admin],
      ['/admin/clinics', admin],
    ] as const) {
      await page(origin, path, cookie)
    }
    const clinics = await page(origin, '/clinics', staff)
    for (const name of ['Riverside Veterinary', 'Paws &amp; Co Bucharest'])
      mustHold(clinics.includes(name), `${name} is missing`)
    mustHold((await page(origin, '/api/health/ready', '')).length > 0, 'one is not ready')
  }
}

async function migrate(folder: string, { env }: App): Promise<void> {
  await runQuietly('npm', ['run', 'migrate'], { cwd: folder, env: { ...process.env, ...env } })
}

/**
 * Runs this version and, beside it on the same Postgres, a newer one with a migration more: the older one goes on while the
 * database is migrated, then both connect, renew and list.
 *
 * @param folder of the newer one, built
 */
export async function runSideBySide(folder: string): Promise<void> {
  const ends = endings()
  try {
    const database = await openDatabase('two_versions', ends)
    const app = await step('This version, building and starting', () => openApp(database, { LOG_LEVEL: 'warn' }, ends))
    await step('The newer one migrates while this one runs', () => migrate(folder, app))
    const house = await step('This one connects clinics on the migrated database', () => moveIn(app))
    const newer = await step('The newer one starts beside it', () => startNewer(folder, app, ends))
    const versions = { older: app.server.origin, newer, app, house }
    await step('What this one began, the newer one finishes', () => finishConnecting(versions))
    await step('Both list and open what both connected', () => seeTheSame(versions))
    const renewed = await step('Both renew, by turns', () => renewByTurns(versions))
    console.log(`\n  Two versions on one database: ${renewed} tokens renewed, none lost.\n`)
  } finally {
    await ends.run()
  }
}
