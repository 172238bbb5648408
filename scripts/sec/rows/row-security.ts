import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { z } from 'zod'
import { staffVerbs } from '@/lib/connect/testing/staff-verbs'
import { makeOwnRoles } from '../../postgres/own-roles'
import type { Tally } from '../../rows/row'
import type { Row, RowInput } from '../row'
import type { Attempts } from '../worker/staff'
import type { Database } from '../world/database'
import { buildWorker, startWorker } from '../world/worker'

type Member = { actor: Attempts[number]['actor']; clinicId: string }

const answer = z.object({ letIn: z.array(z.boolean()), bound: z.boolean() })
const verbs = Object.keys(staffVerbs)
// What changes nothing, so that it can be tried on the own clinic too.
const reading = verbs.filter((verb) => verb !== 'disconnectClinic')

/** A person with a clinic of their own, connected, with tokens and counts. */
async function makeMember({ sql }: Database, number: number): Promise<Member> {
  const [id, clinicId, connectionId] = [randomUUID(), randomUUID(), randomUUID()]
  const email = `${id}@clinic.example`
  await sql(`INSERT INTO "User" ("id", "email") VALUES ($1, $2)`, [id, email])
  await sql(
    `INSERT INTO "Connection" ("id", "environment", "digitailUserId", "accountName", "offeredClinics", "status", "liveKey")
     VALUES ($1, 'local', $2, 'A', '[]', 'ACTIVE', $3)`,
    [connectionId, number, `local:${number}`],
  )
  await sql(
    `INSERT INTO "TokenSet" ("connectionId", "generation", "accessSealed", "refreshSealed", "accessExpiresAt", "refreshAt")
     VALUES ($1, 1, 'a', 'r', now() + interval '1 day', now() + interval '1 day')`,
    [connectionId],
  )
  await sql(
    `INSERT INTO "Clinic" ("id", "environment", "digitailClinicId", "name", "connectionId", "updatedAt")
     VALUES ($1, 'local', $2, $3, $4, now())`,
    [clinicId, number, `Clinic ${number}`, connectionId],
  )
  await sql(`INSERT INTO "Membership" ("userId", "clinicId") VALUES ($1, $2)`, [id, clinicId])
  return { actor: { id, email, role: 'STAFF' }, clinicId }
}

async function tryAll(script: string, database: Database, url: string, attempts: Attempts) {
  const env = { DATABASE_URL: url, DATA_DIR: database.dataDir }
  const child = startWorker(script, env)
  await once(child, 'message')
  child.send(attempts)
  const [message] = await once(child, 'message')
  return answer.parse(message)
}

async function tryTenants({ world, trials, random }: RowInput): Promise<Tally> {
  const database = await world.database('tenants')
  await database.sql('TRUNCATE "User", "Connection", "Clinic" CASCADE')
  const members = await Promise.all(Array.from({ length: 20 }, (_, number) => makeMember(database, number + 1)))
  const roles = await makeOwnRoles(database.url)
  const without = { file: 'lib/store/seen-by.ts', words: 'export const seenBy = () => ({})' }
  const script = await buildWorker('staff', without)
  const own = members.flatMap(({ actor, clinicId }) => reading.map((verb) => ({ actor, clinicId, verb })))
  const foreign = Array.from({ length: trials }, (_, turn) => {
    const one = Math.floor(random() * members.length)
    const other = (one + 1 + Math.floor(random() * (members.length - 1))) % members.length
    const [member, neighbour] = [members[one], members[other]]
    if (member === undefined || neighbour === undefined) throw new Error('no such member')
    return { actor: member.actor, clinicId: neighbour.clinicId, verb: verbs[turn % verbs.length] ?? '' }
  })
  try {
    const bound = await tryAll(script, database, roles.appUrl, [...foreign, ...own])
    const control = foreign.filter(({ verb }) => reading.includes(verb))
    const unbound = await tryAll(script, database, database.url, control)
    const leaks = bound.letIn.slice(0, trials).filter(Boolean).length
    const lost = bound.letIn.slice(trials).filter((letIn) => !letIn).length
    const leaked = unbound.letIn.filter(Boolean).length
    const isTest = bound.bound && !unbound.bound && leaked === control.length
    const failed = Math.min(trials, leaks + lost + (isTest ? 0 : trials))
    const notes = [
      `${own.length} readings of own clinics, ${lost} refused`,
      `control: the same build without the belt lets in ${leaked} of ${control.length}`,
    ]
    return { passed: trials - failed, failed, notes }
  } finally {
    await roles.remove()
  }
}

export const rowSecurityRows: Row[] = [
  {
    name: 'row-security',
    promise:
      "B-13 with the app's own check taken out of the build, the database alone keeps staff from others' clinics",
    trials: 3_000,
    quickTrials: 300,
    run: tryTenants,
  },
]
