import { Readable } from 'node:stream'
import { inParallel } from '../../rows/figures'
import type { Tally } from '../../rows/row'
import { wholeTally } from '../../rows/tally-of'
import { header, openClient } from '../http/client'
import { doorsOf, postDoors } from '../http/doors'
import type { Row, RowInput } from '../row'
import { stored } from '../world/stored'

const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']
const form = { 'content-type': 'application/x-www-form-urlencoded' }

async function tryMethods({ world }: RowInput): Promise<Tally> {
  const home = await world.house()
  const client = openClient(home.server.origin, 8)
  const handlers = doorsOf(home.ids).filter(({ route }) => route.endsWith('/route'))
  const takes = new Map<string, Set<string>>()
  for (const { path, method } of handlers) takes.set(path, (takes.get(path) ?? new Set()).add(method))
  const tries = [...takes].flatMap(([path, own]) =>
    methods
      .filter((each) => !own.has(each) && !(each === 'HEAD' && own.has('GET')))
      .map((each) => ({ path, method: each })),
  )
  const before = await stored(home.database)
  const faults: string[] = []
  await inParallel(tries.length, 8, async (index) => {
    const { path, method } = tries[index] ?? { path: '/', method: 'GET' }
    const answer = await client.ask({ path, method, headers: { cookie: home.cookies.admin, origin: home.appUrl } })
    const allowed = header(answer, 'allow').split(', ')
    const isRefused = answer.status === 405 && header(answer, 'allow') !== '' && !allowed.includes(method)
    // The one-click address is for a mail program's POST and sends a browser on; next-auth's are not ours to name.
    const isKnown = path.includes('one-click') && method !== 'POST' && answer.status === 303
    if (!isRefused && !isKnown) faults.push(`${method} ${path}: ${answer.status} ${header(answer, 'allow')}`)
  })
  await client.close()
  if ((await stored(home.database)) !== before) faults.push('something was changed')
  return wholeTally(tries.length, faults, [`${takes.size} handlers`])
}

// A chunked body has no length that anybody could refuse beforehand.
const endless = () => Readable.from(Array.from({ length: 40 }, () => Buffer.alloc(64 * 1024, 'a=b&')))

async function tryLargeForms({ world }: RowInput): Promise<Tally> {
  const home = await world.house()
  const client = openClient(home.server.origin, 2)
  const doors = postDoors(home.ids).filter(({ path }) => !path.startsWith('/api/cron'))
  const before = await stored(home.database)
  const faults: string[] = []
  for (const { path } of doors) {
    const headers = { ...form, cookie: home.cookies.admin, origin: home.appUrl }
    const ask = { path, method: 'POST', headers }
    const large = await client.ask({ ...ask, body: 'a=b&'.repeat(32_000) })
    const chunked = await client.ask({ ...ask, body: endless() })
    const off = path === '/sign-in/email' || path === '/sign-in/oidc' ? 404 : 413
    if (large.status !== off && large.status !== 413) faults.push(`${path} took 128 kB: ${large.status}`)
    if (![411, 413, off].includes(chunked.status)) faults.push(`${path} took a body without an end: ${chunked.status}`)
    if (large.status === 413 && !large.body.includes('<h1>')) faults.push(`${path} does not say what to do`)
  }
  await client.close()
  if ((await stored(home.database)) !== before) faults.push('something was changed')
  return wholeTally(2 * doors.length, faults)
}

export const methodRows: Row[] = [
  {
    name: 'methods',
    promise: 'W-14 every handler answers 405 with Allow to every other method, and changes nothing',
    trials: 1,
    quickTrials: 1,
    run: tryMethods,
  },
  {
    name: 'large-forms',
    promise: 'B-19 no handler takes a form of 128 kB or one without an end, and a page says so',
    trials: 1,
    quickTrials: 1,
    run: tryLargeForms,
  },
]
