import { beforeEach, describe, expect, it, vi } from 'vitest'
import { personOfToken } from '@/lib/auth/find-session'
import { db } from '@/lib/infra/db'
import { POST as change } from './[id]/change/route'
import { POST as invite } from './invite/route'
import { POST as signEverybodyOut } from './sign-everybody-out/route'
import { ageProofs, answerOf, browser, formOf, origin, type SignedIn, signedIn } from './test-support/signed-in'

vi.mock('next/headers', async () => (await import('./test-support/signed-in')).nextHeaders)

let admin: SignedIn
let staff: SignedIn

type Fields = Record<string, string>

const pageOf = (id: string) => `/admin/people/${id}`

async function post(id: string, fields: Fields, headers?: Fields) {
  const request = formOf(`${pageOf(id)}/change`, fields, headers)
  return answerOf(await change(request, { params: Promise.resolve({ id }) }))
}

const postInvitation = async (fields: Fields, headers?: Fields) =>
  answerOf(await invite(formOf('/admin/people/invite', fields, headers)))

const postOut = async () => answerOf(await signEverybodyOut(formOf('/admin/people/sign-everybody-out', {})))

const invitation = { email: 'new@clinic.com', role: 'ADMIN' }

beforeEach(async () => {
  await db().user.deleteMany()
  admin = await signedIn('ada@clinic.com', 'ADMIN')
  staff = await signedIn('sam@clinic.com', 'STAFF')
  browser.session = admin.token
})

describe('the forms about people', () => {
  it('invite, and lead to the new person’s page', async () => {
    const answer = await postInvitation(invitation)
    const person = await db().user.findUniqueOrThrow({ where: { email: 'new@clinic.com' } })
    expect(answer).toEqual([303, `${pageOf(person.id)}?notice=invited-no-mail`])
    expect(await postInvitation(invitation)).toEqual([303, `${pageOf(person.id)}?notice=already-there`])
    expect(await postInvitation({ ...invitation, email: 'new' })).toEqual([303, '/admin/people?notice=bad-email'])
  })

  it('promote, end access, give it back and sign out, and say what came of it', async () => {
    const steps: [Fields, string][] = [
      [{ intent: 'role', role: 'ADMIN' }, 'made-admin'],
      [{ intent: 'role', role: 'ADMIN' }, 'unchanged'],
      [{ intent: 'role', role: 'STAFF' }, 'made-staff'],
      [{ intent: 'disable' }, 'access-ended'],
      [{ intent: 'enable' }, 'access-given'],
      [{ intent: 'end-sessions' }, 'signed-out'],
    ]
    for (const [fields, notice] of steps) {
      expect(await post(staff.id, fields)).toEqual([303, `${pageOf(staff.id)}?notice=${notice}`])
    }
    expect(await post(admin.id, { intent: 'disable' })).toEqual([303, `${pageOf(admin.id)}?notice=not-yourself`])
  })

  it('W-04: sign everybody out but the browser that asks', async () => {
    expect(await postOut()).toEqual([303, '/admin/people?notice=everybody-out'])
    expect(await personOfToken(staff.token, new Date())).toBeNull()
    expect(await personOfToken(admin.token, new Date())).not.toBeNull()
  })

  it('come to nothing when they make no sense', async () => {
    const before = await db().user.findMany()
    const senseless: [string, Fields][] = [
      [staff.id, {}],
      [staff.id, { intent: 'role' }],
      [staff.id, { intent: 'role', role: 'OWNER' }],
      [staff.id, { intent: 'constructor' }],
      [staff.id, { intent: 'add-clinic', clinic: "1' OR '1'='1" }],
      ["1' OR '1'='1", { intent: 'disable' }],
      ['0190d0f0-0000-7000-8000-000000000000', { intent: 'disable' }],
    ]
    for (const [id, fields] of senseless) expect(await post(id, fields)).toEqual([404, null])
    expect(await db().user.findMany()).toEqual(before)
  })
})

const everyChange = (): [string, Fields][] => [
  [staff.id, { intent: 'role', role: 'ADMIN' }],
  [admin.id, { intent: 'disable' }],
  [admin.id, { intent: 'enable' }],
  [admin.id, { intent: 'end-sessions' }],
  [admin.id, { intent: 'invite-again' }],
]

describe('who may send them', () => {
  it('W-08 B-14: staff find nothing, and a stranger is asked to sign in', async () => {
    const before = [await db().user.findMany(), await db().session.count()]
    browser.session = staff.token
    for (const [id, fields] of everyChange()) expect(await post(id, fields)).toEqual([404, null])
    expect([await postInvitation(invitation), await postOut()]).toEqual([
      [404, null],
      [404, null],
    ])
    for (const nobody of [null, 'unknown']) {
      browser.session = nobody
      const next = encodeURIComponent(pageOf(staff.id))
      expect(await post(staff.id, { intent: 'disable' })).toEqual([303, `/sign-in?next=${next}`])
      expect(await postInvitation(invitation)).toEqual([303, '/sign-in?next=%2Fadmin%2Fpeople'])
    }
    expect([await db().user.findMany(), await db().session.count()]).toEqual(before)
  })

  it('W-04 B-14: an admin who was demoted finds nothing on the next request of the old session', async () => {
    await db().user.update({ where: { id: staff.id }, data: { role: 'ADMIN' } })
    browser.session = staff.token
    expect(await post(admin.id, { intent: 'end-sessions' })).toEqual([303, `${pageOf(admin.id)}?notice=signed-out`])
    await db().user.update({ where: { id: staff.id }, data: { role: 'STAFF' } })
    expect(await post(admin.id, { intent: 'end-sessions' })).toEqual([404, null])
  })

  it('W-09: are asked to sign in again before rights change hands, and nothing happens meanwhile', async () => {
    await ageProofs()
    const before = [await db().user.findMany(), await db().session.count()]
    const again = `/sign-in/again?next=${encodeURIComponent(pageOf(staff.id))}`
    const changes: Fields[] = [{ intent: 'role', role: 'ADMIN' }, { intent: 'disable' }, { intent: 'enable' }]
    for (const fields of changes) {
      expect(await post(staff.id, fields)).toEqual([303, again])
    }
    for (const answer of [await postInvitation(invitation), await postOut()]) {
      expect(answer).toEqual([303, '/sign-in/again?next=%2Fadmin%2Fpeople'])
    }
    expect([await db().user.findMany(), await db().session.count()]).toEqual(before)
    expect((await postInvitation({ ...invitation, role: 'STAFF' }))[1]).toMatch(/notice=invited-no-mail$/)
  })

  it('W-07: only from this site', async () => {
    const foreigners: Fields[] = [{}, { origin: 'null' }, { origin: 'https://evil.test' }]
    for (const headers of foreigners) {
      expect(await postInvitation(invitation, headers)).toEqual([403, null])
      expect(await post(staff.id, { intent: 'disable' }, headers)).toEqual([403, null])
    }
    const foreign = { origin, 'sec-fetch-site': 'cross-site' }
    expect(await post(staff.id, { intent: 'disable' }, foreign)).toEqual([403, null])
    expect(await db().user.count({ where: { disabledAt: null } })).toBe(2)
  })
})
