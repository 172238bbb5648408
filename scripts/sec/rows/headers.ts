import { readdirSync } from 'node:fs'
import { inParallel } from '../../rows/figures'
import type { Tally } from '../../rows/row'
import { someOf } from '../../rows/some-of'
import { tallyOf, wholeTally } from '../../rows/tally-of'
import { type Answer, type Client, openClient, type Question } from '../http/client'
import { type Door, doorsOf } from '../http/doors'
import type { Row, RowInput } from '../row'
import type { App } from '../world/app'
import type { House, Viewer } from '../world/house'
import { faultsOfHeaders } from './judge-headers'

type Try = Question & { about: string; mayBeKept?: true; isSecret?: true }

const viewers: Viewer[] = ['signed out', 'staff', 'staff of another clinic', 'admin']
const methods = ['GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE']
const form = { 'content-type': 'application/x-www-form-urlencoded' }

function triesOfDoor({ path, method, route }: Door, viewer: Viewer, { cookies, appUrl }: App & House): Try[] {
  const headers = { cookie: cookies[viewer] }
  const tries: Try[] = methods.map((each) => ({ method: each, path, headers, about: `${viewer}: ${each} ${route}` }))
  // From our own page, with fields that change nothing.
  if (method === 'POST' && !/sign-out|sign-everybody|disconnect/.test(route)) {
    const own = { ...headers, ...form, origin: appUrl }
    tries.push({ method: 'POST', path, headers: own, body: 'intent=none', about: `${viewer}: our own form ${route}` })
    tries.push({
      method: 'POST',
      path,
      headers: own,
      body: 'x'.repeat(70_000),
      about: `${viewer}: a large form ${route}`,
    })
  }
  return tries
}

function filesOfBuild(): string[] {
  const files = readdirSync('.next/static', { recursive: true, withFileTypes: true }).filter((each) => each.isFile())
  return files.map(({ parentPath, name }) => `/_next/static${parentPath.slice('.next/static'.length)}/${name}`)
}

const nowhere = [
  '/nothing',
  '/clinics/x',
  '/admin/nothing',
  '/api/nothing',
  '/_next/nothing',
  '/_next/static/nothing.js',
  '/favicon.ico',
  '/_next/image?url=%2Fx&w=64&q=75',
  '/.env',
  '/.git/config',
  '/%2e%2e/x',
  '/a%00b',
  '//nothing',
  '/clinics/',
  '/connect/result/nothing',
  '/robots.txt',
]

// Maps of what is shipped to the browser, and what lies beside the app on its disk.
function secretsOfBuild(): string[] {
  const scripts = filesOfBuild().filter((path) => path.endsWith('.js'))
  return [
    ...scripts.map((path) => `${path}.map`),
    '/.env',
    '/.git/config',
    '/package.json',
    '/next.config.mjs',
    '/.next/BUILD_ID',
  ]
}

function everyTry(home: App & House): Try[] {
  const doors = doorsOf(home.ids).flatMap((door) => viewers.flatMap((viewer) => triesOfDoor(door, viewer, home)))
  const files = filesOfBuild().map((path): Try => ({ path, about: 'a file', mayBeKept: true }))
  const secrets = secretsOfBuild().map((path): Try => ({ path, about: `nobody's ${path}`, isSecret: true }))
  return [...doors, ...files, ...secrets, ...nowhere.map((path): Try => ({ path, about: `nowhere ${path}` }))]
}

type Seen = { answers: Map<string, number>; faults: string[] }

async function look(client: Client, tries: Try[], seen: Seen): Promise<void> {
  await inParallel(tries.length, 8, async (index) => {
    const tried = tries[index]
    if (tried === undefined) return
    const answer: Answer = await client.ask(tried)
    const status = String(answer.status)
    seen.answers.set(status, (seen.answers.get(status) ?? 0) + 1)
    // Next's own "leave out that slash" says nothing about anybody.
    const faults = faultsOfHeaders(answer, tried.mayBeKept === true || answer.status === 308)
    if (tried.isSecret && answer.status !== 404) faults.push('is there')
    if (faults.length > 0) seen.faults.push(`${tried.about} (${status}): ${faults.join('; ')}`)
  })
}

// Without its database the app has nothing but errors to show.
async function lookAtErrors(client: Client, home: App & House, seen: Seen): Promise<void> {
  const pages = doorsOf(home.ids).filter(({ method }) => method === 'GET')
  const tries = pages.map(
    ({ path, route }): Try => ({ path, headers: { cookie: home.cookies.staff }, about: `no database: ${route}` }),
  )
  await home.database.cluster.crash()
  await look(client, tries, seen).finally(() => home.database.cluster.restart())
}

async function lookEverywhere({ world, trials, random }: RowInput): Promise<Tally> {
  const home = await world.house()
  const client = openClient(home.server.origin, 8)
  const seen: Seen = { answers: new Map(), faults: [] }
  const all = everyTry(home)
  const tries = someOf(all, trials, random)
  await look(client, tries, seen)
  await lookAtErrors(client, home, seen)
  await client.close()
  const counts = [...seen.answers].sort().map(([status, count]) => `${count} times ${status}`)
  const total = [...seen.answers.values()].reduce((sum, count) => sum + count, 0)
  const tally = tries.length === all.length ? wholeTally : tallyOf
  return tally(total, seen.faults, [counts.join(', ')])
}

export const headerRows: Row[] = [
  {
    name: 'headers',
    promise:
      'W-11 W-12 W-14 B-09 B-18 every header on every answer: routes × viewers × methods, files, nowhere, errors',
    // More than there are: every one.
    trials: 1_000_000,
    quickTrials: 400,
    run: lookEverywhere,
  },
]
