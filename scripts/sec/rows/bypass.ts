import { inParallel } from '../../rows/figures'
import type { Tally } from '../../rows/row'
import { someOf } from '../../rows/some-of'
import { tallyOf } from '../../rows/tally-of'
import { headers, spellings, unreadable } from '../hostile/bypasses'
import { type Decision, decide, decisionWords, isNoMore, sameDecision } from '../hostile/decision'
import { type Client, type Headers, openClient } from '../http/client'
import { doorsOf } from '../http/doors'
import type { Row, RowInput } from '../row'
import type { House, Viewer } from '../world/house'
import { stored } from '../world/stored'

type Try = { viewer: Viewer; usual: string; path: string; extra: Headers }
type Plain = (viewer: Viewer, path: string) => Promise<Decision>

// Their own pages are theirs; what they must not see is what belongs to the clinic and to admins.
const viewers: Viewer[] = ['signed out', 'staff of another clinic']

function everyTry(paths: string[]): Try[] {
  return viewers.flatMap((viewer) =>
    paths.flatMap((usual) =>
      spellings.flatMap((spell) => headers.map((extra) => ({ viewer, usual, path: spell(usual), extra }))),
    ),
  )
}

/** Asks without any header, once for each viewer and address. */
function askingPlainly(client: Client, { cookies, marks }: House): Plain {
  const asked = new Map<string, Promise<Decision>>()
  return (viewer, path) => {
    const key = `${viewer} ${path}`
    const plain =
      asked.get(key) ??
      decide(client, { path, headers: { cookie: cookies[viewer] } }, marks).then(({ decision }) => decision)
    asked.set(key, plain)
    return plain
  }
}

// Of a page that a browser may want next, Next sends a frame without anything in it, and decides nothing.
const isFrame = (extra: Headers, { did }: Decision) =>
  did === 'shown' && Object.keys(extra).some((name) => /^next-router-(segment-)?prefetch$/.test(name))
const isPlain = (extra: Headers) => Object.keys(extra).length === 0

/** What is decided otherwise than for the plain request of the same viewer; null when nothing is. */
async function faultOf({ viewer, usual, path, extra }: Try, decision: Decision, plain: Plain) {
  if (decision.tells !== null) return `tells ${decision.tells}`
  if (decision.away !== null) return `leads to ${decision.away}`
  if (extra['next-router-state-tree'] === unreadable && decision.did === 'failed') return null
  if (isFrame(extra, decision)) return null
  const expected = await plain(viewer, isPlain(extra) ? usual : path)
  const isSame = isPlain(extra) ? isNoMore(expected, decision) : sameDecision(expected, decision)
  return isSame ? null : `${decisionWords(decision)} instead of ${decisionWords(expected)}`
}

function countsOf(statuses: Map<number, number>): string {
  return [...statuses]
    .sort(([a], [b]) => a - b)
    .map(([status, count]) => `${count} times ${status}`)
    .join(', ')
}

/** Whether the plain decision tells people apart: otherwise being decided alike says nothing. */
async function tellsApart(plain: Plain, paths: string[]): Promise<boolean> {
  const seen = await Promise.all(
    paths.map(async (path) => [await plain('admin', path), await plain('signed out', path)] as const),
  )
  return seen.some(([admin]) => admin.tells !== null) && seen.filter(([a, b]) => !sameDecision(a, b)).length > 15
}

async function tryToPass({ world, trials, random }: RowInput): Promise<Tally> {
  const home = await world.house()
  const client = openClient(home.server.origin, 8)
  const plain = askingPlainly(client, home)
  const doors = doorsOf(home.ids).filter(({ isGuarded, method }) => isGuarded && method === 'GET')
  const paths = doors.map(({ path }) => path)
  const tries = someOf(everyTry(paths), trials, random)
  const before = await stored(home.database)
  const statuses = new Map<number, number>()
  const faults: string[] = []
  await inParallel(tries.length, 16, async (index) => {
    const tried = tries[index]
    if (tried === undefined) return
    const { viewer, path, extra } = tried
    const question = { path, headers: { ...extra, cookie: home.cookies[viewer] } }
    const { status, decision } = await decide(client, question, home.marks)
    statuses.set(status, (statuses.get(status) ?? 0) + 1)
    const fault = await faultOf(tried, decision, plain)
    if (fault !== null) faults.push(`${viewer}: ${path} ${JSON.stringify(extra)}: ${fault}`)
  })
  if ((await stored(home.database)) !== before) faults.push('something was changed')
  if (!(await tellsApart(plain, paths))) faults.push('everybody is decided alike, so nothing is proved')
  await client.close()
  return tallyOf(tries.length, faults, [
    `${headers.length} headers × ${spellings.length} spellings × ${doors.length} routes × ${viewers.length} people: ${countsOf(statuses)}`,
  ])
}

export const bypassRows: Row[] = [
  {
    name: 'bypass',
    promise:
      'B-16 whatever framework headers and spelling of an address, a guarded page decides as for the plain request of the same person',
    // More than there are: every one.
    trials: 1_000_000,
    quickTrials: 200,
    run: tryToPass,
  },
]
