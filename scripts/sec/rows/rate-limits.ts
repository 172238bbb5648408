import { inParallel } from '../../rows/figures'
import type { Tally } from '../../rows/row'
import { wholeTally } from '../../rows/tally-of'
import { header, openClient, type Question } from '../http/client'
import type { Row, RowInput } from '../row'
import type { App } from '../world/app'

const most = 60
const form = 'application/x-www-form-urlencoded'

type Flood = { name: string; question: Question; isRefused: (status: number, location: string) => boolean }

const isPage = (status: number) => status === 429

function floods({ appUrl }: App, cookie: string): Flood[] {
  const own = { origin: appUrl, 'content-type': form }
  const post = (path: string, body: string, headers = {}): Question => ({
    method: 'POST',
    path,
    body,
    headers: { ...own, ...headers },
  })
  return [
    { name: 'sign-in', question: post('/sign-in/redeem', 'token=x'), isRefused: isPage },
    { name: 'link', question: post('/link/start', 'token=x'), isRefused: isPage },
    { name: 'press', question: post('/account/change', 'intent=none', { cookie }), isRefused: isPage },
    {
      name: 'callback',
      question: { path: '/connect/digitail/callback?state=x&code=y' },
      isRefused: (_, location) => location === '/connect/result/too-many-attempts',
    },
  ]
}

const somewhere = (random: () => number) => Array.from({ length: 4 }, () => Math.floor(random() * 256)).join('.')

// A window may end while a flood comes: then twice as many are right.
async function flood(apps: App[], { name, question, isRefused }: Flood, trials: number, random: () => number) {
  const clients = apps.map(({ server }) => openClient(server.origin, 4))
  const begun = Date.now()
  let [taken, unclear] = [0, 0]
  await inParallel(trials, 12, async (index) => {
    const client = clients[index % clients.length]
    const headers = { ...question.headers, 'x-forwarded-for': somewhere(random) }
    const answer = await client?.ask({ ...question, headers })
    if (answer === undefined) return
    const isOver = isRefused(answer.status, header(answer, 'location'))
    if (!isOver) taken += 1
    else if (!(Number(header(answer, 'retry-after')) > 0)) unclear += 1
  })
  for (const client of clients) await client.close()
  const windows = Math.ceil((Date.now() - begun) / 60_000) + 1
  const isHeld = taken >= most && taken <= most * windows && unclear === 0
  return { note: `${name}: ${taken} of ${trials} let through, ${most} a minute allowed`, isHeld }
}

async function floodAll({ world, trials, random }: RowInput): Promise<Tally> {
  const first = await world.app('flooded', { RATE_LIMIT_PER_MINUTE: String(most) })
  const second = await world.beside(first)
  const [person] = await first.people(1)
  const results = []
  for (const each of floods(first, person?.cookie ?? ''))
    results.push(await flood([first, second], each, trials, random))
  const faults = results.filter(({ isHeld }) => !isHeld).map(({ note }) => `does not hold: ${note}`)
  return wholeTally(
    results.length,
    faults,
    results.map(({ note }) => note),
  )
}

export const rateLimitRows: Row[] = [
  {
    name: 'rate-limits',
    promise:
      'W-15 two instances, and an address made up for every request: the limit holds for sign-in, links, presses, callbacks',
    trials: 1_000,
    run: floodAll,
  },
]
