import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { startSession } from '@/lib/auth/start-session'
import { forgetEverything } from '@/lib/connect/testing/forget-everything'
import { db, inTransaction } from '@/lib/infra/db'
import { randomToken } from '@/lib/infra/random'
import { insertUser } from '@/lib/store/users'
import { seedClinics } from '@/scripts/seed/seed-clinics'
import { POST as startBulk } from './bulk/start/route'
import { POST as exportList } from './export/route'

const origin = 'http://localhost:3000'
let session: string | null = null

vi.mock('next/headers', () => ({
  cookies: async () => ({ get: () => (session === null ? undefined : { value: session }) }),
}))

async function signedIn(role: 'ADMIN' | 'STAFF', ago: number) {
  const user = await insertUser(db(), { email: `${randomUUID()}@clinic.example`, name: null, role })
  if (user === null) throw new Error('the address is taken')
  const token = randomToken()
  const start = { token, user, previousToken: null, way: 'email', requestId: null, now: new Date() } as const
  await inTransaction((tx) => startSession(tx, start))
  await db().session.updateMany({ where: { userId: user.id }, data: { authenticatedAt: new Date(Date.now() - ago) } })
  return token
}

type Handler = (request: Request) => Promise<Response>

async function post(handler: Handler, fields: [string, string][], from = origin) {
  const body = new URLSearchParams(fields)
  const answer = await handler(new Request(`${origin}/x`, { method: 'POST', body, headers: { origin: from } }))
  return { status: answer.status, location: answer.headers.get('location'), text: await answer.text() }
}

const handlers: [string, Handler][] = [
  ['export', exportList],
  ['disconnect several', startBulk],
]
const all: [string, string][] = [
  ['scope', 'all'],
  ['expected', '40'],
  ['reason', 'moved'],
]
const live = () => db().connection.count({ where: { status: { not: 'DISCONNECTED' } } })

beforeAll(async () => {
  await forgetEverything()
  await seedClinics({ clinics: 40 })
})
beforeEach(async () => {
  session = await signedIn('ADMIN', 0)
})

describe('W-08 the forms of the list of clinics', () => {
  it.each(handlers)(
    '%s: do not exist for staff, ask a stranger to sign in, and come from this site',
    async (_, handler) => {
      const before = await live()
      expect((await post(handler, all, 'https://evil.example')).status).toBe(403)
      session = await signedIn('STAFF', 0)
      expect(await post(handler, all)).toMatchObject({ status: 404, text: '' })
      session = null
      expect((await post(handler, all)).location).toBe('/sign-in?next=/admin/clinics')
      expect(await live()).toBe(before)
    },
  )

  it('renews several without a new proof and without a reason, and tells how many', async () => {
    session = await signedIn('ADMIN', 11 * 60_000)
    await db().tokenSet.updateMany({ data: { refreshAt: new Date(Date.now() + 3_600_000) } })
    const due = () => db().tokenSet.count({ where: { refreshAt: { lte: new Date() } } })
    const renewAll: [string, string][] = [['do', 'renew'], ...all]
    expect((await post(startBulk, [...renewAll.slice(0, 2), ['expected', '0']])).location).toMatch(/problem=changed$/)
    expect(await due()).toBe(0)
    const { location } = await post(startBulk, renewAll)
    expect(location).toMatch(/^\/admin\/clinics\/bulk\?do=renew&scope=all&done=[1-9]\d*&already=\d+$/)
    expect(await due()).toBeGreaterThan(0)
    const notDue = { refreshAt: { gt: new Date() }, connection: { status: 'ACTIVE' as const } }
    expect(await db().tokenSet.count({ where: notDue })).toBe(0)
  })

  it('W-09: disconnecting several asks for a new proof after ten minutes, and for a reason', async () => {
    const before = await live()
    session = await signedIn('ADMIN', 11 * 60_000)
    expect((await post(startBulk, all)).location).toMatch(/^\/sign-in\/again\?next=%2Fadmin%2Fclinics%2Fbulk/)
    session = await signedIn('ADMIN', 0)
    expect((await post(startBulk, [['scope', 'all']])).location).toMatch(
      /^\/admin\/clinics\/bulk\?.*problem=no-reason$/,
    )
    expect(
      (
        await post(startBulk, [
          ['scope', 'all'],
          ['reason', 'x'],
        ])
      ).location,
    ).toMatch(/problem=changed$/)
    expect(await live()).toBe(before)
    expect((await post(startBulk, all)).location).toMatch(/^\/admin\/clinics\/bulk\?scope=all&done=\d+&already=\d+$/)
    expect(await db().connection.count({ where: { status: { in: ['ACTIVE', 'NEEDS_RECONNECT'] } } })).toBe(0)
  })

  it('B-15: odd fields never fail', async () => {
    const name = fc.constantFrom(
      'do',
      'scope',
      'q',
      'state',
      'act',
      'env',
      'sort',
      'clinic',
      'expected',
      'reason',
      'format',
    )
    const value = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.constantFrom('all', 'renew', 'chosen', '\0', '-1', '1e99'),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(name, value), { maxLength: 12 }), async (fields) => {
        expect((await post(startBulk, fields)).location).toMatch(/^\/admin\/clinics\/bulk\?/)
        expect((await post(exportList, fields)).status).toBe(200)
      }),
      { numRuns: 40 },
    )
  })
})
