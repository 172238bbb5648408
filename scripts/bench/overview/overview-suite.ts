import { Pool } from 'undici'
import { inARow } from '../connect/side-by-side'
import { atMostTimes, type Figure } from '../figure'
import { percentile } from '../statistics'
import type { Suite, SuiteOptions } from '../suite'
import { inWorld, type World } from '../world/world'
import { type Filling, fillClinics } from './fill-clinics'

const small: Filling = { clinics: 100, usageRows: 1_000 }
const large: Filling = { clinics: 100_000, usageRows: 5_000_000 }
const bar = 2

/** Opens the overview as an admin. @returns how long one visit takes, milliseconds, to the last byte */
async function visitor(world: World, { clinics }: Filling): Promise<() => Promise<number>> {
  const [person] = world.people
  if (person === undefined) throw new Error('nobody is signed in')
  await world.database.withSql((sql) => sql(`UPDATE "User" SET "role" = 'ADMIN' WHERE "id" = $1`, [person.userId]))
  const pool = new Pool(world.app.origin, { connections: 1, pipelining: 1 })
  const total = `${clinics.toLocaleString('en-US')}<!-- --> <!-- -->clinics in all`
  return async () => {
    const from = performance.now()
    const answer = await pool.request({ method: 'GET', path: '/admin', headers: { cookie: person.cookie } })
    const text = await answer.body.text()
    const ms = performance.now() - from
    if (answer.statusCode !== 200 || !text.includes(total)) {
      throw new Error(`this is not the overview of ${clinics} clinics (${answer.statusCode})`)
    }
    return ms
  }
}

async function prepare(world: World, filling: Filling, report: (line: string) => void): Promise<() => Promise<number>> {
  report(`${filling.clinics} clinics and ${filling.usageRows} rows of usage`)
  await world.database.withSql((sql) => fillClinics(sql, filling))
  return await visitor(world, filling)
}

async function measure(few: World, many: World, { samples, warmUp, report }: SuiteOptions): Promise<Figure[]> {
  const beside = await prepare(few, small, report)
  const ours = await prepare(many, large, report)
  report(`warming up with ${warmUp} visits of each`)
  await inARow({ ours, beside }, warmUp)
  report(`${samples} visits of each, in turns`)
  const taken = await inARow({ ours, beside }, samples)
  return [50, 95].map((rank) =>
    atMostTimes({
      name: `the overview with 100,000 clinics beside 100, p${rank} of ${samples}, ms`,
      ours: percentile(taken.ours, rank),
      beside: percentile(taken.beside, rank),
      bar,
    }),
  )
}

/** What an admin sees first, with few clinics and with very many. */
export const overviewSuite: Suite = {
  name: 'overview',
  title: 'The overview',
  method: `Two of the built app, each on a Postgres database of its own: one with 100 clinics and a thousand rows of usage, one with
100,000 clinics and five million. An admin opens the overview, one visit after the other, the two in turns; a visit is
measured to the last byte of the page, and its total is checked.`,
  run: (options) =>
    inWorld({ kind: 'Postgres', people: 1 }, (few) =>
      inWorld({ kind: 'Postgres', people: 1 }, (many) => measure(few, many, options)),
    ),
}
