import { beforeEach, describe, expect, it, vi } from 'vitest'
import { startSession } from '@/lib/auth/start-session'
import { db, inTransaction } from '@/lib/infra/db'
import { randomToken } from '@/lib/infra/random'
import { insertUser } from '@/lib/store/users'
import { POST } from './change/route'

const origin = 'http://localhost:3000'

let session: string | null = null

vi.mock('next/headers', () => ({
  cookies: async () => ({ get: () => (session === null ? undefined : { value: session }) }),
}))

async function signedIn(email: string, role: 'ADMIN' | 'STAFF') {
  const user = await insertUser(db(), { email, name: null, role })
  if (user === null) throw new Error('the address is taken')
  const start = {
    token: randomToken(),
    user,
    previousToken: null,
    way: 'email',
    requestId: null,
    now: new Date(),
  } as const
  return { id: user.id, token: (await inTransaction((tx) => startSession(tx, start))).token }
}

let admin: { id: string; token: string }
let staff: { id: string; token: string }

type Texts = { [name: string]: string | undefined }

const present = (texts: Texts) =>
  Object.entries(texts).flatMap(([name, text]) => (text === undefined ? [] : [[name, text]]))

async function post(fields: Texts, given: Texts = { origin }) {
  const body = new URLSearchParams(present(fields))
  const headers = Object.fromEntries(present(given))
  const response = await POST(new Request(`${origin}/admin/people/change`, { method: 'POST', body, headers }))
  return [response.status, response.headers.get('location')]
}

const invitation = { intent: 'invite', email: 'new@clinic.com', role: 'ADMIN' }

beforeEach(async () => {
  await db().user.deleteMany()
  admin = await signedIn('ada@clinic.com', 'ADMIN')
  staff = await signedIn('sam@clinic.com', 'STAFF')
  session = admin.token
})

describe('the forms of the people page', () => {
  it('invite, promote, end access and give it back, and say what came of it', async () => {
    expect(await post(invitation)).toEqual([303, '/admin/people?notice=invited'])
    expect(await post(invitation)).toEqual([303, '/admin/people?notice=already-there'])
    expect(await post({ ...invitation, email: 'new' })).toEqual([303, '/admin/people?notice=bad-email'])
    const changes = [{ intent: 'role', role: 'ADMIN' }, { intent: 'disable' }, { intent: 'enable' }]
    for (const fields of changes) {
      expect(await post({ ...fields, person: staff.id })).toEqual([303, '/admin/people?notice=changed'])
    }
    expect(await db().user.findUnique({ where: { id: staff.id } })).toMatchObject({ role: 'ADMIN', disabledAt: null })
    expect(await post({ intent: 'disable', person: admin.id })).toEqual([303, '/admin/people?notice=not-yourself'])
  })

  it('come to nothing when they make no sense', async () => {
    const before = await db().user.findMany()
    const senseless = [{}, { intent: 'role', person: "1' OR '1'='1" }, { intent: 'delete', person: staff.id }]
    for (const fields of senseless) {
      expect(await post(fields)).toEqual([303, '/admin/people'])
    }
    expect(await db().user.findMany()).toEqual(before)
  })

  it('W-08: are answered by the database: staff find nothing, a stranger is asked to sign in', async () => {
    const before = await db().user.findMany()
    session = staff.token
    for (const fields of [
      invitation,
      { intent: 'role', role: 'ADMIN', person: staff.id },
      { intent: 'disable', person: admin.id },
    ]) {
      expect(await post(fields)).toEqual([404, null])
    }
    for (const nobody of [null, 'unknown']) {
      session = nobody
      expect(await post(invitation)).toEqual([303, '/sign-in?next=/admin/people'])
    }
    expect(await db().user.findMany()).toEqual(before)
  })

  it('W-09: ask to sign in again before rights change hands, and do nothing meanwhile', async () => {
    await db().session.updateMany({ data: { authenticatedAt: new Date(Date.now() - 11 * 60_000) } })
    const before = await db().user.findMany()
    const changes = [{ intent: 'role', role: 'ADMIN' }, { intent: 'disable' }, { intent: 'enable' }, invitation]
    for (const fields of changes) {
      expect(await post({ ...fields, person: staff.id })).toEqual([303, '/sign-in/again?next=%2Fadmin%2Fpeople'])
    }
    expect(await db().user.findMany()).toEqual(before)
    expect(await post({ ...invitation, role: 'STAFF' })).toEqual([303, '/admin/people?notice=invited'])
    session = staff.token
    expect(await post(invitation)).toEqual([404, null])
  })

  it('W-07: are taken from this site alone', async () => {
    for (const headers of [{}, { origin: 'null' }, { origin: 'https://evil.test' }]) {
      expect(await post(invitation, headers)).toEqual([403, null])
    }
    expect(await db().user.count()).toBe(2)
  })
})
