import { Pool } from 'undici'
import { z } from 'zod'
import { inARow, type Samples } from '../connect/side-by-side'
import { atMostTimes, type Figure } from '../figure'
import { percentile } from '../statistics'
import type { World } from '../world/world'

/** A world with an admin who is signed in. */
export type AdminsWorld = { world: World; cookie: string }

const bar = 1.5
const choice = 40
// The small list has 47 whose connection is theirs alone and works. What is disconnected is chosen in portions.
const presses = 10
const portion = choice / presses
const path = '/admin/clinics/bulk'
const ids = z.array(z.object({ id: z.string() }))

/** Clinics whose connection serves them alone and works, always the same ones first. */
async function workingClinics({ world }: AdminsWorld, count: number): Promise<string[]> {
  const rows = await world.database.withSql((sql) =>
    sql(
      `SELECT max(l."clinicId"::text) AS id FROM "ClinicListing" l JOIN "Clinic" k ON k.id = l."clinicId"
       WHERE l.standing = 'LIVE' GROUP BY k."connectionId" HAVING count(*) = 1 ORDER BY 1 LIMIT $1`,
      [count],
    ),
  )
  if (rows.length < count) throw new Error(`only ${rows.length} clinics can be chosen`)
  return ids.parse(rows).map(({ id }) => id)
}

const fieldsOf = (task: string, clinics: readonly string[]) =>
  new URLSearchParams([
    ['do', task],
    ['reason', 'bench'],
    ['expected', String(clinics.length)],
    ...clinics.map((id) => ['clinic', id]),
  ])

/** @returns how long a request about chosen clinics takes, milliseconds, to the last byte */
function asker({ world, cookie }: AdminsWorld) {
  const pool = new Pool(world.app.origin, { connections: 1, pipelining: 1 })
  const headers = { cookie, origin: world.appUrl, 'content-type': 'application/x-www-form-urlencoded' }
  const timed = async (request: Parameters<typeof pool.request>[0], isRight: (answer: string) => boolean) => {
    const from = performance.now()
    const answer = await pool.request(request)
    const text = await answer.body.text()
    const ms = performance.now() - from
    const said = `${answer.statusCode} ${answer.headers.location ?? ''}`
    if (!isRight(answer.statusCode === 200 ? text : said)) throw new Error(`not done: ${said}`)
    return ms
  }
  return {
    question: (clinics: readonly string[]) =>
      timed({ method: 'GET', path: `${path}?${fieldsOf('renew', clinics)}`, headers: { cookie } }, (page) =>
        page.includes('name="expected"'),
      ),
    press: (task: string, clinics: readonly string[]) =>
      timed({ method: 'POST', path: `${path}/start`, headers, body: fieldsOf(task, clinics).toString() }, (said) =>
        new RegExp(`^303 .*[?&]done=${clinics.length}(&|$)`).test(said),
      ),
    close: () => pool.close(),
  }
}

// Tokens of the seed open nothing: no sweep may ask for them while they are due.
const restFromSweeps = ({ world }: AdminsWorld, clinics: readonly string[]) =>
  world.database.withSql((sql) =>
    sql(
      `UPDATE "TokenSet" SET "nextTryAt" = now() + interval '1 year'
       WHERE "connectionId" IN (SELECT "connectionId" FROM "Clinic" WHERE id = ANY($1::uuid[]))`,
      [clinics],
    ),
  )

// So that the next press finds them as this one did.
const notDueAfterAll = ({ world }: AdminsWorld) =>
  world.database.withSql((sql) => sql(`UPDATE "TokenSet" SET "refreshAt" = "issuedAt" WHERE "refreshAt" <= now()`))

const proofOfNow = ({ world }: AdminsWorld) =>
  world.database.withSql((sql) => sql('UPDATE "Session" SET "authenticatedAt" = now()'))

type Measure = { question: () => Promise<number>; renew: () => Promise<number>; disconnect: () => Promise<number> }

async function open(admins: AdminsWorld): Promise<Measure & { close: () => Promise<void> }> {
  const clinics = await workingClinics(admins, choice)
  const left = [...clinics]
  const { question, press, close } = asker(admins)
  await restFromSweeps(admins, clinics)
  await proofOfNow(admins)
  return {
    question: () => question(clinics),
    renew: () => press('renew', clinics).finally(() => notDueAfterAll(admins)),
    disconnect: () => press('disconnect', left.splice(0, portion)),
    close,
  }
}

function figure(name: string, { ours, beside }: Samples, share: number): Figure {
  const [large, small] = [percentile(ours, share), percentile(beside, share)]
  return atMostTimes({ name: `clinics: ${name}, p${share}, ms`, ours: large, beside: small, bar })
}

/** What an admin does to several clinics at once, with few clinics and with very many. @param samples of what can be repeated */
export async function measureBulk(few: AdminsWorld, many: AdminsWorld, samples: number): Promise<Figure[]> {
  const [beside, ours] = [await open(few), await open(many)]
  const both = (what: keyof Measure) => ({ ours: ours[what], beside: beside[what] })
  for (const what of ['question', 'renew'] as const) await inARow(both(what), 5)
  const figures = [
    figure(`ask about ${choice} chosen`, await inARow(both('question'), samples), 95),
    figure(`renew ${choice} chosen`, await inARow(both('renew'), samples), 95),
    // Each press can be made once, so there are few of them, and the middle one says more than the last.
    figure(`disconnect ${portion} chosen, ${presses} times`, await inARow(both('disconnect'), presses), 50),
  ]
  await Promise.all([beside.close(), ours.close()])
  return figures
}
