import { randomUUID } from 'node:crypto'
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { POST as exportUse } from '@/app/(account)/clinics/[id]/use/export/route'
import { startSession } from '@/lib/auth/start-session'
import { type ConnectedClinic, connectClinic, emily } from '@/lib/calls/testing/connected-clinic'
import { db, inTransaction } from '@/lib/infra/db'
import { randomToken } from '@/lib/infra/random'
import { startProvider } from '@/lib/refresh/testing/provider'
import { insertUser } from '@/lib/store/users'
import { POST as disconnect } from './[id]/disconnect/route'
import { POST as renew } from './[id]/renew/route'
import { POST as test } from './[id]/test/route'

const origin = 'http://localhost:3000'
let session: string | null = null

vi.mock('next/headers', () => ({
  cookies: async () => ({ get: () => (session === null ? undefined : { value: session }) }),
}))

const provider = await startProvider()
afterAll(provider.close)

async function signedIn(role: 'ADMIN' | 'STAFF') {
  const user = await insertUser(db(), { email: `${randomUUID()}@clinic.example`, name: null, role })
  if (user === null) throw new Error('the address is taken')
  const token = randomToken()
  const start = { token, user, previousToken: null, way: 'email', requestId: null, now: new Date() } as const
  await inTransaction((tx) => startSession(tx, start))
  return { id: user.id, token }
}

type Handler = (request: Request, context: { params: Promise<{ id: string }> }) => Promise<Response>

const ofAdmins: [string, Handler][] = [
  ['renew', renew],
  ['test', test],
  ['disconnect', disconnect],
]
const reason = 'They moved to <b>another</b> system.'

function post(handler: Handler, id: string, fields: Record<string, string> = { reason }, from = origin) {
  const body = new URLSearchParams(fields)
  const request = new Request(`${origin}/x`, { method: 'POST', body, headers: { origin: from } })
  return handler(request, { params: Promise.resolve({ id }) })
}

const essence = async (answer: Response) => [
  answer.status,
  answer.headers.get('location'),
  await answer.text(),
  [...answer.headers.keys()],
]

let clinic: ConnectedClinic
let admin: { id: string; token: string }
let member: { id: string; token: string }
let stranger: { id: string; token: string }

beforeEach(async () => {
  await db().$executeRaw`TRUNCATE "Pace", "Membership", "UsageDaily"`
  await provider.calm()
  ;[admin, member, stranger] = await Promise.all([signedIn('ADMIN'), signedIn('STAFF'), signedIn('STAFF')])
  clinic = await connectClinic(provider.url, emily)
  await db().membership.create({ data: { userId: member.id, clinicId: clinic.clinicId } })
  session = admin.token
})

const page = (notice: string) => `/admin/clinics/${clinic.clinicId}?notice=${notice}`
const locationOf = async (answer: Promise<Response>) => (await answer).headers.get('location')
const row = () => db().connection.findUniqueOrThrow({ where: { id: clinic.connectionId } })

describe('W-08 B-13 the buttons of an admin’s clinic page', () => {
  it('do not exist for staff, members or not, nor for an admin who was demoted', async () => {
    const unknown = await essence(await post(renew, randomUUID()))
    await db().user.update({ where: { id: admin.id }, data: { role: 'STAFF' } })
    for (const { token } of [member, stranger, admin]) {
      session = token
      for (const [name, handler] of ofAdmins) {
        for (const id of [clinic.clinicId, randomUUID(), clinic.connectionId, "1' OR '1'='1", '..']) {
          expect(await essence(await post(handler, id)), `${name} ${id}`).toEqual(unknown)
        }
      }
    }
    expect((await row()).status).toBe('ACTIVE')
  })

  it('find nothing at a clinic that does not exist, also for an admin', async () => {
    for (const [name, handler] of ofAdmins) {
      for (const id of [randomUUID(), clinic.connectionId, 'x']) {
        expect((await post(handler, id)).status, name).toBe(404)
      }
    }
  })

  it('ask strangers to sign in, and are taken from this site alone', async () => {
    for (const [name, handler] of [...ofAdmins, ['export', exportUse] as const]) {
      expect((await post(handler, clinic.clinicId, {}, 'https://evil.test')).status, name).toBe(403)
      session = null
      expect(await locationOf(post(handler, clinic.clinicId)), name).toMatch(/^\/sign-in\?next=/)
      session = admin.token
    }
  })

  it('renew and test, and come back to the page with what came of it', async () => {
    expect(await locationOf(post(renew, clinic.clinicId))).toBe(page('refreshed'))
    expect(await locationOf(post(renew, clinic.clinicId))).toBe(page('too-soon'))
    expect(await locationOf(post(test, clinic.clinicId))).toBe(page('tested'))
  })
})

describe('disconnecting with a reason', () => {
  it('wants one, keeps it as it was written in the trail, and ends the connection', async () => {
    for (const none of ['', ' \n ', 'x'.repeat(501)]) {
      expect(await locationOf(post(disconnect, clinic.clinicId, { reason: none }))).toBe(page('no-reason'))
    }
    expect((await row()).status).toBe('ACTIVE')
    expect(await locationOf(post(disconnect, clinic.clinicId))).toBe(page('disconnected'))
    expect((await row()).status).toBe('DISCONNECTED')
    const event = await db().auditEvent.findFirst({
      where: { action: 'connection.disconnected' },
      orderBy: { id: 'desc' },
    })
    expect(event).toMatchObject({ actorId: admin.id, subjectId: clinic.connectionId, data: { reason } })
  })

  it('W-09 asks to sign in again when that was more than ten minutes ago', async () => {
    await db().session.updateMany({ data: { authenticatedAt: new Date(Date.now() - 11 * 60_000) } })
    const again = `/sign-in/again?next=${encodeURIComponent(`/admin/clinics/${clinic.clinicId}`)}`
    expect(await locationOf(post(disconnect, clinic.clinicId))).toBe(again)
    expect((await row()).status).toBe('ACTIVE')
  })
})

describe('B-13 the receipt as a file', () => {
  it('is for members and admins, and for nobody else', async () => {
    const unknown = await essence(await post(exportUse, randomUUID()))
    expect(unknown[0]).toBe(404)
    for (const { token } of [admin, member]) {
      session = token
      const answer = await post(exportUse, clinic.clinicId, { format: 'json' })
      expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/json; charset=utf-8'])
      expect(await answer.json()).toMatchObject({ digitailClinicId: clinic.digitailClinicId, use: [] })
    }
    await db().user.update({ where: { id: admin.id }, data: { role: 'STAFF' } })
    for (const { token } of [admin, stranger]) {
      session = token
      expect(await essence(await post(exportUse, clinic.clinicId))).toEqual(unknown)
    }
  })
})
