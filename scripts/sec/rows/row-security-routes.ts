import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { type Probe, pathOf, probes } from '../../../e2e/access/probes'
import { getsIn, type Ids, unknownIds, type Viewer } from '../../../e2e/access/who-gets-in'
import { type NextServer, startNext } from '../../bench/world/next-server'
import { makeOwnRoles } from '../../postgres/own-roles'
import type { Tally } from '../../rows/row'
import { wholeTally } from '../../rows/tally-of'
import { type Seen, send } from '../hostile/visitor'
import type { Row, RowInput } from '../row'
import type { App } from '../world/app'
import { type House, moveIn, type Viewer as Neighbour } from '../world/house'
import { stored } from '../world/stored'
import { buildWithoutCheck } from '../world/unchecked-build'

type Home = App & House
type Try = { route: string; probe: Probe; viewer: Neighbour }

const neighbours: Neighbour[] = ['signed out', 'staff', 'staff of another clinic', 'admin']
const isIn = ({ probe, viewer }: Try) => getsIn[probe.reach].includes(viewer satisfies Viewer)
// What only asks may be asked by those who may, too.
const isHarmless = ({ probe }: Try) =>
  probe.reach !== 'everyone' && (probe.form === undefined || probe.isQuestion === true)

const tries: Try[] = Object.entries(probes).flatMap(([route, tried]) =>
  tried.flatMap((probe) => neighbours.map((viewer) => ({ route, probe, viewer }))),
)

async function ask(home: Home, { route, probe, viewer }: Try, ids: Ids): Promise<Seen> {
  const form = probe.form?.(ids)
  const cookie = home.cookies[viewer]
  return await send(home, { cookie }, pathOf(route, probe, ids), form && new URLSearchParams(form))
}

/** Status and where to, with the ids taken out; each request has a reference of its own. */
function essence({ status, location }: Seen, ids: Ids): string {
  const words = `${status} ${location.replace(/\bref=\w+/, 'ref=')}`
  return Object.values(ids).reduce((text, id) => text.replaceAll(id, 'ID'), words)
}

const aboutOf = ({ route, viewer, probe }: Try) => `${viewer}: ${probe.form ? 'POST' : 'GET'} ${route}`

/** What somebody learns who has no business there: nothing, and no more than where nothing is. */
async function leakOf(home: Home, tried: Try): Promise<string | null> {
  const nothing = unknownIds()
  const [theirs, none] = [await ask(home, tried, home.ids), await ask(home, tried, nothing)]
  const told = home.marks.find((mark) => theirs.text.includes(mark))
  if (told !== undefined) return `${aboutOf(tried)} tells ${told}`
  const [seen, expected] = [essence(theirs, home.ids), essence(none, nothing)]
  return seen === expected && theirs.status < 500 ? null : `${aboutOf(tried)}: ${seen} instead of ${expected}`
}

async function lossOf(home: Home, tried: Try): Promise<string | null> {
  const { status, location } = await ask(home, tried, home.ids)
  const isLet = status === 200 || ((status === 303 || status === 307) && !location.includes('/sign-in'))
  return isLet ? null : `${aboutOf(tried)} is refused to whom it is for: ${status} ${location}`
}

/** What is shown to somebody who has no business there. */
async function showsOf(home: Home, tried: Try): Promise<string | null> {
  return (await ask(home, tried, home.ids)).status === 200 ? aboutOf(tried) : null
}

async function start(app: App, folder: string, name: string, databaseUrl: string): Promise<NextServer> {
  const data = join(app.database.dataDir, name)
  const env = { ...app.env, DATABASE_URL: databaseUrl, DATA_DIR: data }
  return await startNext({ folder, path: '/sign-in', env, logFile: `${data}.log` })
}

async function giveOwnClinic({ database }: Home): Promise<void> {
  const id = randomUUID()
  await database.sql(
    `INSERT INTO "Clinic" (id, environment, "digitailClinicId", name, "updatedAt") VALUES ($1, 'local', 78001, 'Elsewhere', now())`,
    [id],
  )
  await database.sql(
    `INSERT INTO "Membership" ("userId", "clinicId")
     SELECT u.id, $1::uuid FROM "User" u WHERE u.role = 'STAFF' AND u.email <> 'staff@known.example'`,
    [id],
  )
}

async function findFaults(home: Home, kept: Try[], judge: (home: Home, tried: Try) => Promise<string | null>) {
  const faults: string[] = []
  for (const tried of kept) {
    const fault = await judge(home, tried)
    if (fault !== null) faults.push(fault)
  }
  return faults
}

async function tryRoutes({ world }: RowInput): Promise<Tally> {
  const app = await world.app('belt')
  const home = { ...app, ...(await moveIn(app)) }
  await giveOwnClinic(home)
  const folder = buildWithoutCheck()
  const roles = await makeOwnRoles(app.database.url)
  const [strangers, owners] = [tries.filter((tried) => !isIn(tried)), tries.filter((t) => isIn(t) && isHarmless(t))]
  const before = await stored(app.database)
  const bound = await start(app, folder, 'bound', roles.appUrl)
  const leaks = await findFaults({ ...home, server: bound }, strangers, leakOf)
  const losses = await findFaults({ ...home, server: bound }, owners, lossOf)
  await bound.stop()
  if ((await stored(app.database)) !== before) leaks.push('something was changed')
  const unbound = await start(app, folder, 'unbound', app.database.url)
  const ofClinic = strangers.filter((t) => isHarmless(t) && t.probe.reach === 'clinic' && t.viewer !== 'signed out')
  const shown = await findFaults({ ...home, server: unbound }, ofClinic, showsOf)
  await unbound.stop()
  await roles.remove()
  const isTest = shown.length === ofClinic.length && ofClinic.length > 0
  const faults = [...leaks, ...losses, ...(isTest ? [] : ['without the belt the same build keeps others out too'])]
  return wholeTally(strangers.length + owners.length, faults, [
    `${strangers.length} times somebody who has no business there, ${owners.length} times somebody who has`,
    `control: the same build without the belt lets in ${shown.length} of ${ofClinic.length}`,
  ])
}

export const rowSecurityRouteRows: Row[] = [
  {
    name: 'row-security-routes',
    promise:
      "B-13 the app built without its own check: every page and handler × everybody, on the database's rules alone, as with it",
    trials: 1,
    run: tryRoutes,
  },
]
