import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { Ids } from '../../../e2e/access/who-gets-in'
import { pressButton } from '../../bench/connect/start-and-return'
import { timedClient } from '../../bench/connect/timed-client'
import type { SignedIn } from '../../bench/world/people'
import type { DigitailUser } from '../../bench/world/sandbox'
import { header, openClient } from '../http/client'
import type { App } from './app'

export type Viewer = 'signed out' | 'staff' | 'staff of another clinic' | 'admin'

/** An app in which somebody lives: who may see what, and what there is to see. */
export type House = {
  /** The session cookie of each; "" for nobody. */
  cookies: Record<Viewer, string>
  ids: Ids
  /** Words of pages that only those who may see them read. */
  marks: string[]
}

const riverside = 1201
const form = { 'content-type': 'application/x-www-form-urlencoded' }
const one = z.tuple([z.object({ id: z.string() })])

// The way to the question "Is this your clinic?", which stays open until somebody answers it.
async function askAbout(app: App, person: SignedIn, user: DigitailUser): Promise<string> {
  const presses = timedClient(app.server.origin, 1)
  const started = await pressButton(app, presses, person)
  await presses.close()
  const { path } = await app.sandbox.visit(started.authorizeUrl, user)
  const client = openClient(app.server.origin, 1)
  const arrived = await client.knock({ path, headers: { cookie: `${person.cookie}; ${started.browserCookie}` } })
  await client.close()
  const question = header(arrived, 'location')
  if (!question.startsWith('/connect/confirm/')) throw new Error(`no question was asked: ${arrived.status} ${question}`)
  return question
}

async function connect(app: App, person: SignedIn): Promise<void> {
  const question = await askAbout(app, person, 'vet')
  const client = openClient(app.server.origin, 1)
  const headers = { ...form, origin: app.appUrl, cookie: person.cookie }
  const body = `decision=yes&clinic=${riverside}`
  const answer = await client.knock({ method: 'POST', path: `${question}/decide`, headers, body })
  await client.close()
  if (!header(answer, 'location').includes('connected=1')) throw new Error('the house has no clinic')
}

async function idsOf(app: App, { userId }: SignedIn, question: string): Promise<Ids> {
  const idOf = async (text: string, values: unknown[]) => one.parse(await app.database.sql(text, values))[0].id
  const clinic = await idOf('SELECT id FROM "Clinic" WHERE "digitailClinicId" = $1', [riverside])
  const session = await idOf('SELECT id FROM "Session" WHERE "userId" = $1', [userId])
  const link = await idOf(
    `INSERT INTO "ConnectLink" (id, "tokenHash", environment, "clinicId", "clinicName", "lifetimeHours", "expiresAt")
     VALUES ($1, 'nobody knows', 'local', $2, 'Riverside', 24, now() + interval '1 day') RETURNING id`,
    [randomUUID(), clinic],
  )
  // Nobody here holds the link: what its holder would be asked is never there.
  return { clinic, question, person: userId, session, link, linkQuestion: randomUUID() }
}

/** Lets people move in: a clinic that works with its staff, an open question of theirs, a link, an admin, somebody else. */
export async function moveIn(app: App): Promise<House> {
  const [staff, other, admin] = await app.people(3)
  if (staff === undefined || other === undefined || admin === undefined) throw new Error('nobody came')
  await app.database.sql(`UPDATE "User" SET role = 'ADMIN' WHERE id = $1`, [admin.userId])
  await app.database.sql(`UPDATE "User" SET email = 'staff@known.example' WHERE id = $1`, [staff.userId])
  await connect(app, staff)
  const question = (await askAbout(app, staff, 'group')).split('/').at(-1) ?? ''
  const cookies = {
    'signed out': '',
    staff: staff.cookie,
    'staff of another clinic': other.cookie,
    admin: admin.cookie,
  }
  const marks = ['Riverside Veterinary', 'Emily Carter', 'Paws &amp; Co', 'staff@known.example']
  return { cookies, ids: await idsOf(app, staff, question), marks }
}
