import { inParallel } from '../../rows/figures'
import type { Tally } from '../../rows/row'
import { someOf } from '../../rows/some-of'
import { tallyOf, wholeTally } from '../../rows/tally-of'
import { type Answer, type Headers, header, openClient } from '../http/client'
import { type Door, doorsOf } from '../http/doors'
import type { Row, RowInput } from '../row'
import type { House, Viewer } from '../world/house'

const mark = 'evil-host.test'

/** Ways to say that this app is somewhere else. */
const lies: Headers[] = [
  { host: mark },
  { host: `${mark}:443` },
  { host: `localhost.${mark}` },
  { host: `user@${mark}` },
  { 'x-forwarded-host': mark },
  { 'x-forwarded-host': `localhost, ${mark}` },
  { 'x-forwarded-host': mark, 'x-forwarded-proto': 'https', 'x-forwarded-port': '443' },
  { 'x-forwarded-server': mark },
  { 'x-forwarded-proto': `https://${mark}` },
  { 'x-forwarded-prefix': `//${mark}` },
  { 'x-forwarded-for': mark },
  { 'x-real-ip': mark },
  { forwarded: `for=1.2.3.4;host=${mark};proto=https` },
  { 'x-host': mark },
  { 'x-original-host': mark },
  { 'x-original-url': `https://${mark}/` },
  { 'x-rewrite-url': `https://${mark}/` },
  { 'x-http-host-override': mark },
  { 'x-invoke-path': `https://${mark}/`, 'x-matched-path': `//${mark}` },
  { referer: `https://${mark}/`, origin: `https://${mark}` },
]

type Home = House & { appUrl: string }

// The form names its own origin, or it would be refused before anything else is looked at.
function ask(door: Door, { cookies, appUrl }: Home, lie: Headers, own?: string) {
  const viewer: Viewer = door.route.includes('/admin/') ? 'admin' : 'staff'
  const isForm = door.method === 'POST' && !/sign-out|sign-everybody|disconnect|decide/.test(door.route)
  const form = { 'content-type': 'application/x-www-form-urlencoded', origin: appUrl }
  const headers = { cookie: own ?? cookies[viewer], ...(isForm && form), ...lie }
  return isForm ? { method: 'POST', path: door.path, headers, body: 'intent=none' } : { path: door.path, headers }
}

const isReflected = ({ headers, body }: Answer) => JSON.stringify(headers).includes(mark) || body.includes(mark)

async function tryHosts({ world, trials, random }: RowInput): Promise<Tally> {
  const home = await world.house()
  const client = openClient(home.server.origin, 8)
  const doors = doorsOf(home.ids).filter(({ route }) => !/export/.test(route))
  const faults: string[] = []
  const truth = await Promise.all(doors.map((door) => client.ask(ask(door, home, {}))))
  // Nobody may press the button so often, so it is somebody else's turn each time.
  const fresh = await home.people(lies.length)
  const personOf = (door: Door, turn: number) =>
    door.path === '/connect/digitail/start' ? fresh[turn]?.cookie : undefined
  const all = doors.flatMap((door, index) =>
    lies.map((lie, turn) => ({ door, lie, honest: truth[index], own: personOf(door, turn) })),
  )
  const tries = someOf(all, trials, random)
  await inParallel(tries.length, 8, async (index) => {
    const tried = tries[index]
    if (tried?.honest === undefined) return
    const { door, lie, honest, own } = tried
    const answer = await client.ask(ask(door, home, lie, own))
    const about = `${door.route} with ${JSON.stringify(lie)}`
    const isElsewhere =
      lie.origin === undefined && withoutNoise(header(answer, 'location')) !== withoutNoise(header(honest, 'location'))
    if (isReflected(answer)) faults.push(`${about}: reflected`)
    else if (isElsewhere)
      faults.push(`${about}: leads to ${header(answer, 'location')} instead of ${header(honest, 'location')}`)
    else if (answer.status >= 500) faults.push(`${about}: ${answer.status}`)
  })
  await client.close()
  const tally = tries.length === all.length ? wholeTally : tallyOf
  return tally(tries.length, faults, [`${lies.length} headers × ${doors.length} routes`])
}

// Every press of the button has its own state and challenge, every notice its own reference, some outcomes a limit.
function withoutNoise(location: string): string {
  return location.replace(/(state|code_challenge|ref)=[\w-]+/g, '$1=').replace(/notice=[\w-]+/, 'notice=')
}

export const hostRows: Row[] = [
  {
    name: 'hosts',
    promise: 'B-08 B-18 nothing of Host or a forwarded header comes back, or changes where an answer leads',
    // More than there are: every one.
    trials: 1_000_000,
    quickTrials: 200,
    run: tryHosts,
  },
]
