import { type Probe, pathOf, probes } from '../../../e2e/access/probes'
import { getsIn, type Ids, unknownIds } from '../../../e2e/access/who-gets-in'
import type { Tally } from '../../rows/row'
import { wholeTally } from '../../rows/tally-of'
import { type Client, openClient, type Question } from '../http/client'
import type { Row, RowInput } from '../row'
import { type House, moveIn, type Viewer } from '../world/house'
import { chanceOf, shareOfLarger } from './mann-whitney'

const warmUp = 20
// Of a hundred comparisons of what is the same, chance leads one in a thousand times beyond this.
const deviations = 4.5
const form = { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin' }

type Comparison = { about: string; ask: (ids: Ids) => Question }
type Found = { about: string; share: number }

const named = (route: string, probe: Probe, ids: Ids) =>
  JSON.stringify([pathOf(route, probe, ids), probe.form?.(ids) ?? null])

/** Whether a probe names something by its id, and so can be asked of what there is and of what there is not. */
function namesSomething(route: string, probe: Probe): boolean {
  const [one, other] = [unknownIds(), unknownIds()]
  return named(route, probe, one) !== named(route, probe, other)
}

function comparisonsOf(viewer: Viewer, { cookies }: House, origin: string, isIn: boolean): Comparison[] {
  const cookie = cookies[viewer]
  const all = Object.entries(probes).flatMap(([route, tried]) => tried.map((probe) => ({ route, probe })))
  return all
    .filter(({ route, probe }) => namesSomething(route, probe) && probe.reach !== 'everyone')
    .filter(({ probe }) => getsIn[probe.reach].includes(viewer) === isIn)
    .map(({ route, probe }) => ({
      about: `${viewer}: ${probe.form ? 'POST' : 'GET'} ${route}`,
      ask: (ids) => {
        const path = pathOf(route, probe, ids)
        if (probe.form === undefined) return { path, headers: { cookie } }
        const body = new URLSearchParams(probe.form(ids)).toString()
        return { method: 'POST', path, headers: { ...form, origin, cookie }, body }
      },
    }))
}

async function timed(client: Client, question: Question): Promise<number> {
  const from = performance.now()
  await client.ask(question)
  return performance.now() - from
}

type Compare = { client: Client; ids: Ids; trials: number; random: () => number }

/** Asks of what there is and of what there is not, in an order that chance decides, so that a busy moment meets both. */
async function compare({ client, ids, trials, random }: Compare, { about, ask }: Comparison): Promise<Found> {
  const nothing = unknownIds()
  const [there, nowhere]: [number[], number[]] = [[], []]
  for (let each = -warmUp; each < trials; each += 1) {
    const order = random() < 0.5 ? [ids, nothing] : [nothing, ids]
    for (const asked of order) {
      const ms = await timed(client, ask(asked))
      if (each >= 0) (asked === ids ? there : nowhere).push(ms)
    }
  }
  return { about, share: shareOfLarger(there, nowhere) }
}

const hundredths = ({ about, share }: Found) => `${about}: ${(share * 100).toFixed(1)} of 100`

async function compareAll(input: RowInput): Promise<Tally> {
  const app = await input.world.app('timing', { RATE_LIMIT_PER_MINUTE: '1000000' })
  const house = await moveIn(app)
  const client = openClient(app.server.origin, 1)
  const run = { client, ids: house.ids, trials: input.trials, random: input.random }
  const findAll = async (comparisons: Comparison[]) => {
    const found: Found[] = []
    for (const each of comparisons) found.push(await compare(run, each))
    return found.sort((a, b) => Math.abs(b.share - 0.5) - Math.abs(a.share - 0.5))
  }
  const strangers = await findAll(comparisonsOf('staff of another clinic', house, app.appUrl, false))
  const pages = comparisonsOf('staff', house, app.appUrl, true).filter(({ about }) => about.includes('GET'))
  const owners = await findAll(pages)
  await client.close()
  const bound = deviations * chanceOf(input.trials, input.trials)
  const isTold = ({ share }: Found) => Math.abs(share - 0.5) > bound
  const faults = strangers.filter(isTold).map((found) => `tells: ${hundredths(found)}`)
  const isTest = owners.length > 0 && owners.every(isTold)
  return wholeTally(strangers.length, isTest ? faults : [...faults, 'what differs is not seen either'], [
    `how often the answer about what there is took longer, of 100; chance leads up to ${(bound * 100).toFixed(1)} from 50`,
    ...strangers.slice(0, 3).map(hundredths),
    `control, whom it is for: ${owners.map(hundredths).join('; ')}`,
  ])
}

export const timingRows: Row[] = [
  {
    name: 'timing',
    promise:
      'W-10 B-27 what belongs to others takes as long to refuse as what does not exist, on every page and handler',
    trials: 300,
    run: compareAll,
  },
]
