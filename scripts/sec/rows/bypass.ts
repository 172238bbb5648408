import { inParallel } from '../../rows/figures'
import type { Tally } from '../../rows/row'
import { tallyOf } from '../../rows/tally-of'
import { type Answer, type Headers, header, openClient } from '../http/client'
import { doorsOf } from '../http/doors'
import type { Row, RowInput } from '../row'
import type { Viewer } from '../world/house'
import { stored } from '../world/stored'

const five = (name: string) => Array.from({ length: 5 }, () => name).join(':')

// Next itself gives up on a router's state that it cannot read, with a 500 that tells nothing.
const unreadable = '%5B%22%22%2C%7B%22children%22%3A%5B%22admin%22%5D%7D%2Cnull%2Cnull%2Ctrue%5D'

/** Headers with which frameworks talk to themselves, and once let strangers in. */
const headers: Headers[] = [
  {},
  ...['middleware', 'src/middleware', 'proxy', 'src/proxy', 'pages/_middleware'].map((name) => ({
    'x-middleware-subrequest': five(name),
  })),
  { 'x-middleware-rewrite': '/sign-in' },
  { 'x-middleware-next': '1' },
  { 'x-middleware-override-headers': 'cookie', 'x-middleware-request-cookie': 'digitail-connect.session=x' },
  { 'x-middleware-invoke': '1', 'x-middleware-prefetch': '1' },
  { 'x-invoke-path': '/admin', 'x-invoke-output': '/admin', 'x-invoke-status': '200', 'x-invoke-query': '{}' },
  { 'x-matched-path': '/admin' },
  { 'x-nextjs-data': '1' },
  { 'x-now-route-matches': '1=admin', 'x-vercel-id': '1' },
  { 'x-next-cache-tags': '_N_T_/admin', 'x-prerender-revalidate': 'x' },
  { rsc: '1' },
  { rsc: '1', 'next-router-prefetch': '1' },
  { rsc: '1', 'next-router-segment-prefetch': '/_tree' },
  { rsc: '1', 'next-router-segment-prefetch': '/admin/__PAGE__', 'next-router-prefetch': '1' },
  {
    rsc: '1',
    'next-router-state-tree': unreadable,
  },
  { 'next-action': '0'.repeat(42), 'content-type': 'text/plain' },
  { 'next-url': '/admin' },
  { 'next-resume': '1', 'x-nextjs-postponed': '1' },
  { purpose: 'prefetch' },
  { authorization: 'Bearer %' },
  { 'x-original-url': '/admin', 'x-rewrite-url': '/admin' },
  { 'x-http-method-override': 'GET', 'x-forwarded-user': 'admin', 'x-remote-user': 'admin' },
]

/** Spellings of the same address. */
const spellings: ((path: string) => string)[] = [
  (path) => path,
  (path) => `${path}/`,
  (path) => `/${path}`,
  (path) => path.replace(/[a-z]/, (letter) => `%${letter.charCodeAt(0).toString(16)}`),
  (path) => path.replace(/[a-z]/, (letter) => `%25${letter.charCodeAt(0).toString(16)}`),
  (path) => path.replace(/[a-z]/, (letter) => letter.toUpperCase()),
  (path) => `${path}.rsc`,
  (path) => `${path}.txt`,
  (path) => `${path}.segments/_tree.segment.rsc`,
  (path) => `/sign-in/..${path}`,
  (path) => `/sign-in/%2e%2e${path}`,
  (path) => `/_next/..${path}`,
  (path) => `/_next/static/..%2f..${path}`,
  (path) => `/_next/data/build${path}.json`,
  (path) => `/en${path}`,
  (path) => `${path}%00`,
  (path) => `${path};x=1`,
  (path) => path.replaceAll('/', '%2f').replace('%2f', '/'),
  (path) => path.replaceAll('/', '\\').replace('\\', '/'),
  (path) => `${path}${path.includes('?') ? '&' : '?'}_rsc=1&__nextLocale=en`,
]

async function tryToPass({ world }: RowInput): Promise<Tally> {
  const home = await world.house()
  const client = openClient(home.server.origin, 8)
  const doors = doorsOf(home.ids).filter(({ isGuarded, method }) => isGuarded && method === 'GET')
  const viewers: Viewer[] = ['signed out', 'staff of another clinic']
  // Their own pages are theirs; what they must not see is what belongs to the clinic and to admins.
  const tries = viewers.flatMap((viewer) =>
    doors.flatMap(({ path }) =>
      spellings.flatMap((spell) => headers.map((extra) => ({ viewer, path: spell(path), extra }))),
    ),
  )
  const before = await stored(home.database)
  const statuses = new Map<number, number>()
  const faults: string[] = []
  await inParallel(tries.length, 16, async (index) => {
    const tried = tries[index]
    if (tried === undefined) return
    const { viewer, path, extra } = tried
    const answer = await client.ask({ path, headers: { ...extra, cookie: home.cookies[viewer] } })
    statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1)
    const fault = whatItTells(answer, home.marks, extra)
    if (fault !== null) faults.push(`${viewer}: ${path} ${JSON.stringify(extra)}: ${fault}`)
  })
  if ((await stored(home.database)) !== before) faults.push('something was changed')
  const seen = await Promise.all(doors.map(({ path }) => client.ask({ path, headers: { cookie: home.cookies.admin } })))
  await client.close()
  if (!seen.some(({ body }) => home.marks.some((mark) => body.includes(mark))))
    faults.push('admins see nothing either, so nothing is proved')
  const counts = [...statuses].sort(([a], [b]) => a - b).map(([status, count]) => `${count} times ${status}`)
  return tallyOf(tries.length, faults, [
    `${headers.length} headers × ${spellings.length} spellings × ${doors.length} routes × ${viewers.length} people: ${counts.join(', ')}`,
  ])
}

function whatItTells(answer: Answer, marks: string[], extra: Headers): string | null {
  const told = marks.find((mark) => answer.body.includes(mark))
  if (told !== undefined) return `tells ${told}`
  if (answer.status >= 500 && extra['next-router-state-tree'] !== unreadable) return `answers ${answer.status}`
  const location = header(answer, 'location')
  return /^(https?:)?\/\/(?!localhost)/.test(location) ? `leads to ${location}` : null
}

export const bypassRows: Row[] = [
  {
    name: 'bypass',
    promise: 'B-16 no framework header and no spelling of an address shows a guarded page to somebody else',
    trials: 1,
    run: tryToPass,
  },
]
