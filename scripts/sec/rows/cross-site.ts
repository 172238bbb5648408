import { inParallel } from '../../rows/figures'
import type { Tally } from '../../rows/row'
import { wholeTally } from '../../rows/tally-of'
import { type Headers, openClient } from '../http/client'
import { postDoors } from '../http/doors'
import type { Row, RowInput } from '../row'
import { stored } from '../world/stored'

const contentTypes = [
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
  'text/plain',
  'application/json',
]

/** From where somebody else's page would send it. */
function originsFor(appUrl: string): Record<string, Headers> {
  const own = new URL(appUrl)
  return {
    foreign: { origin: 'https://evil.test', 'sec-fetch-site': 'cross-site' },
    null: { origin: 'null', 'sec-fetch-site': 'cross-site' },
    none: {},
    similar: { origin: `${own.protocol}//${own.hostname}.evil.test:${own.port}`, 'sec-fetch-site': 'cross-site' },
    'another scheme': { origin: appUrl.replace('http:', 'https:'), 'sec-fetch-site': 'same-site' },
    'ours, says the page, and the browser says otherwise': { origin: appUrl, 'sec-fetch-site': 'cross-site' },
  }
}

function encode(type: string, fields: Record<string, string>): string {
  if (type === 'application/json') return JSON.stringify(fields)
  if (!type.startsWith('multipart')) return new URLSearchParams(fields).toString()
  const parts = Object.entries(fields).map(
    ([name, value]) => `--x\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`,
  )
  return `${parts.join('')}--x--\r\n`
}

// These need no origin: a scheduler has a secret, and a mailbox provider the key of one mail. Without those, nothing happens.
const open = ['/api/cron/refresh', '/digest/unsubscribe/one-click']

async function tryAll({ world }: RowInput): Promise<Tally> {
  const home = await world.house()
  const client = openClient(home.server.origin, 8)
  const [from, doors] = [Object.entries(originsFor(home.appUrl)), postDoors(home.ids)]
  const tries = doors.flatMap((door) =>
    from.flatMap(([name, origin]) => contentTypes.map((type) => ({ door, name, origin, type }))),
  )
  const before = await stored(home.database)
  const faults: string[] = []
  await inParallel(tries.length, 8, async (index) => {
    const tried = tries[index]
    if (tried === undefined) return
    const { door, name, origin, type } = tried
    const cookie = home.cookies[door.route.includes('/admin/') ? 'admin' : 'staff']
    const headers = { ...origin, cookie, 'content-type': type }
    const { status } = await client.knock({ method: 'POST', path: door.path, headers, body: encode(type, door.fields) })
    const isRefused = status === 403 || status === 404 || (open.includes(door.path) && status === 401)
    if (!isRefused) faults.push(`${door.route} from ${name} as ${type}: ${status}`)
  })
  if ((await stored(home.database)) !== before) faults.push('something was changed')
  // The same form from our own page is taken, or none of this means anything.
  const own = { 'content-type': contentTypes[0] ?? '', origin: home.appUrl, cookie: home.cookies.staff }
  const taken = await client.knock({
    method: 'POST',
    path: '/account/change',
    headers: own,
    body: 'intent=rename&name=Robin',
  })
  if (taken.status !== 303 || (await stored(home.database)) === before) faults.push('our own form is refused too')
  await client.close()
  return wholeTally(tries.length, faults, [
    `${doors.length} handlers × ${from.length} origins × ${contentTypes.length} content types`,
  ])
}

export const crossSiteRows: Row[] = [
  {
    name: 'cross-site',
    promise: 'W-07 no form of another site is accepted by any handler, and no row changes',
    trials: 1,
    quickTrials: 1,
    run: tryAll,
  },
]
