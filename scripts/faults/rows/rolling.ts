import { setTimeout as wait } from 'node:timers/promises'
import type { Tally } from '../../rows/row'
import type { Row, RowInput } from '../row'
import { type Fleet, openFleet } from '../world/fleet'
import { keepExpiring, type Visits, whileVisited } from '../world/visitors'

const losses = `"action" IN ('refresh.lost', 'connection.needs-reconnect')`

/** What the trail says of the newest loss. */
async function lossOf({ app }: Fleet): Promise<string> {
  const [event] = await app.database.sql(
    `SELECT to_jsonb(e)::text AS event FROM "AuditEvent" e WHERE ${losses} ORDER BY "at" DESC LIMIT 1`,
  )
  return String(event?.event ?? 'nothing on the trail')
}

/** Whether the clinic is still connected, and how often its token was renewed and what went wrong with that. */
async function tokens({ app }: Fleet): Promise<{ isKept: boolean; renewed: number }> {
  const [row] = await app.database.sql(
    `SELECT (SELECT count(*)::int FROM "Connection" WHERE status = 'NEEDS_RECONNECT') AS broken,
      (SELECT max(generation)::int FROM "TokenSet") AS generation,
      (SELECT count(*)::int FROM "AuditEvent" WHERE ${losses}) AS lost`,
  )
  const { broken, generation, lost } = { broken: 1, generation: 0, lost: 1, ...row }
  return { isKept: broken === 0 && lost === 0, renewed: Number(generation) }
}

type Disturb = (fleet: Fleet, random: () => number) => Promise<void>

async function disturbed(fleet: Fleet, disturb: Disturb, random: () => number): Promise<Visits> {
  const expiring = keepExpiring(fleet)
  try {
    return await whileVisited(fleet, () => disturb(fleet, random))
  } finally {
    await expiring.stop()
  }
}

async function many({ trials, random }: RowInput, disturb: Disturb): Promise<Tally> {
  const fleet = await openFleet()
  const notes: string[] = []
  let [passed, answered, renewed] = [0, 0, 0]
  try {
    for (let trial = 0; trial < trials; trial += 1) {
      const visits = await disturbed(fleet, disturb, random)
      answered += visits.answered
      const now = await tokens(fleet)
      renewed = now.renewed
      if (visits.failed.length === 0 && visits.answered > 0 && now.isKept) passed += 1
      else
        notes.push(
          `trial ${trial + 1}: ${visits.failed.length} failed (${[...new Set(visits.failed)].slice(0, 4).join('; ')}), token ${now.isKept ? 'kept' : `lost: ${await lossOf(fleet)}`}`,
        )
    }
    notes.unshift(`${answered} pages answered, the token renewed ${renewed} times meanwhile`)
  } finally {
    await fleet.close()
  }
  return { passed, failed: trials - passed, notes }
}

/** One after the other, each when the one before is back, as every orchestrator does it. */
const rollingRestart: Disturb = async (fleet) => {
  for (const index of fleet.instances.keys()) {
    await fleet.replace(index)
    await wait(1_200)
  }
}

/** One is killed without a word; later another takes its place. */
const kill: Disturb = async (fleet, random) => {
  const index = Math.floor(random() * fleet.instances.length)
  await wait(500 + random() * 500)
  const victim = fleet.instances[index]
  if (victim !== undefined) process.kill(-victim.group, 'SIGKILL')
  await wait(4_000)
  await fleet.replace(index)
  await wait(1_200)
}

const three = 'three instances on one Postgres behind HAProxy, visited all the time, a token renewed all the time'

export const rollingRows: Row[] = [
  {
    name: 'rolling-restart',
    promise: `${three}, restarted one after the other: no request fails, no token is lost`,
    trials: 5,
    run: (input) => many(input, rollingRestart),
  },
  {
    name: 'one-killed',
    promise: `${three}, one killed: the others carry on, no page fails, no token is lost`,
    trials: 5,
    run: (input) => many(input, kill),
  },
]
