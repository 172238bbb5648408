import { beforeEach, describe, expect, it, vi } from 'vitest'
import {
  answerOf,
  browser,
  formOf,
  type SignedIn,
  signedIn,
  signInAgain,
} from '@/app/admin/people/test-support/signed-in'
import { emptyTrail } from '@/lib/audit/testing/empty-trail'
import { personOfToken } from '@/lib/auth/find-session'
import { readAccount } from '@/lib/auth/read-account'
import { db } from '@/lib/infra/db'
import { POST } from './change/route'

vi.mock('next/headers', async () => (await import('@/app/admin/people/test-support/signed-in')).nextHeaders)

let sam: SignedIn
let pat: SignedIn
let elsewhere: string

const post = async (fields: Record<string, string>, headers?: Record<string, string>) =>
  answerOf(await POST(formOf('/account/change', fields, headers)))

const isIn = async (token: string) => (await personOfToken(token, new Date())) !== null

async function sessionsOf(token: string) {
  const session = await personOfToken(token, new Date())
  if (session === null) throw new Error('nobody is signed in')
  return (await readAccount(session, new Date())).sessions
}

const lastEvent = () => db().auditEvent.findFirst({ orderBy: { id: 'desc' } })

beforeEach(async () => {
  await db().user.deleteMany()
  await emptyTrail()
  sam = await signedIn('sam@clinic.com', 'STAFF')
  pat = await signedIn('pat@clinic.com', 'STAFF')
  elsewhere = await signInAgain({ id: sam.id, role: 'STAFF' })
  browser.session = sam.token
})

describe('one’s own page', () => {
  it('lists one’s own sessions, and which of them looks', async () => {
    const sessions = await sessionsOf(sam.token)
    expect(sessions.map(({ isThis }) => isThis).sort()).toEqual([false, true])
    expect(JSON.stringify(sessions)).not.toContain(sam.token)
    expect((await sessionsOf(elsewhere)).find(({ isThis }) => isThis)?.id).not.toBe(
      sessions.find(({ isThis }) => isThis)?.id,
    )
  })

  it('W-04: ends one session elsewhere, at once', async () => {
    const other = (await sessionsOf(sam.token)).find(({ isThis }) => !isThis)
    const fields = { intent: 'end-session', session: other?.id ?? '' }
    expect(await post(fields)).toEqual([303, '/account?notice=ended'])
    expect([await isIn(elsewhere), await isIn(sam.token)]).toEqual([false, true])
    expect(await lastEvent()).toMatchObject({ action: 'sessions.ended', actorId: sam.id, data: { endedSessions: 1 } })
    expect(await post(fields)).toEqual([303, '/account?notice=already-ended'])
  })

  it('W-04: ends all others, at once, and nobody else’s', async () => {
    expect(await post({ intent: 'end-others' })).toEqual([303, '/account?notice=ended'])
    expect([await isIn(elsewhere), await isIn(sam.token), await isIn(pat.token)]).toEqual([false, true, true])
  })

  it('B-13: does not find a session of somebody else', async () => {
    const theirs = (await sessionsOf(pat.token))[0]?.id ?? ''
    expect(await post({ intent: 'end-session', session: theirs })).toEqual([303, '/account?notice=already-ended'])
    expect(await isIn(pat.token)).toBe(true)
  })

  it('takes a name in its tidy form, and none that plays tricks', async () => {
    expect(await post({ intent: 'rename', name: '  Sam   Ortiz ' })).toEqual([303, '/account?notice=renamed'])
    expect(await lastEvent()).toMatchObject({ action: 'person.renamed', subjectId: sam.id, data: { to: 'Sam Ortiz' } })
    expect(await post({ intent: 'rename', name: 'Sam Ortiz' })).toEqual([303, '/account?notice=unchanged'])
    for (const name of ['x'.repeat(81), 'Sam\u202ezitrO', 'Sam\u0000', 'a\u200bb']) {
      expect(await post({ intent: 'rename', name }), JSON.stringify(name)).toEqual([303, '/account?notice=bad-name'])
    }
    expect((await db().user.findUnique({ where: { id: sam.id } }))?.name).toBe('Sam Ortiz')
    expect(await post({ intent: 'rename', name: ' ' })).toEqual([303, '/account?notice=renamed'])
    expect((await db().user.findUnique({ where: { id: sam.id } }))?.name).toBeNull()
  })

  it('B-14: changes nothing but oneself, whatever else the form says', async () => {
    const fields = { intent: 'rename', name: 'Eve', person: pat.id, role: 'ADMIN', userId: pat.id }
    expect(await post(fields)).toEqual([303, '/account?notice=renamed'])
    expect(await db().user.findUnique({ where: { id: sam.id } })).toMatchObject({ name: 'Eve', role: 'STAFF' })
    expect((await db().user.findUnique({ where: { id: pat.id } }))?.name).toBeNull()
  })

  it('W-07: is changed from this site alone, by somebody who is signed in', async () => {
    expect(await post({ intent: 'end-others' }, { origin: 'https://evil.test' })).toEqual([403, null])
    browser.session = null
    expect(await post({ intent: 'end-others' })).toEqual([303, '/sign-in?next=%2Faccount'])
    expect(await isIn(elsewhere)).toBe(true)
  })
})
