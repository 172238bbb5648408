import { beforeEach, describe, expect, it, vi } from 'vitest'
import { db, inTransaction } from '@/lib/infra/db'
import { hashSecret } from '@/lib/infra/random'
import { insertUser, updateUserDisabled } from '@/lib/store/users'
import { personOfToken } from './find-session'
import { findSignInLink } from './find-sign-in-link'
import { issueSignInLink } from './issue-sign-in-link'
import { redeemSignInLink } from './redeem-sign-in-link'
import { linkLifetime, linkLimits } from './sign-in-link'

vi.hoisted(() => {
  process.env.ADMIN_EMAILS = 'Boss@Clinic.com'
})

const start = new Date()
const later = (milliseconds: number) => new Date(start.getTime() + milliseconds)

function ask(email: string, { askedBy = null as string | null, now = start } = {}) {
  return inTransaction((tx) => issueSignInLink(tx, { email, askedBy, requestId: 'r1', now }))
}

async function linkFor(email: string): Promise<string> {
  const issued = await ask(email)
  if (issued.kind !== 'issued') throw new Error(issued.why)
  return issued.token
}

function press(token: string, { now = start, previousToken = null as string | null } = {}) {
  return redeemSignInLink({ token, previousToken, requestId: 'r2', now })
}

async function invite(email: string) {
  const user = await insertUser(db(), { email, name: null, role: 'STAFF' })
  if (user === null) throw new Error('the address is taken')
  return user
}

const lastEvent = () => db().auditEvent.findFirst({ orderBy: { id: 'desc' } })

beforeEach(async () => {
  await db().user.deleteMany()
  await db().signInToken.deleteMany()
})

describe('a sign-in link', () => {
  it('signs an invited person in, once', async () => {
    const { id } = await invite('pat@clinic.com')
    const token = await linkFor('pat@clinic.com')
    const redeemed = await press(token)
    if (redeemed.kind !== 'signed-in') throw new Error(redeemed.kind)
    expect((await personOfToken(redeemed.session.token, start))?.person).toMatchObject({ id, role: 'STAFF' })
    expect(await press(token)).toEqual({ kind: 'link-used' })
    expect(await db().user.findUnique({ where: { id } })).toMatchObject({ lastSignInAt: start, emailVerifiedAt: start })
  })

  it('is stored only as a hash', async () => {
    await invite('pat@clinic.com')
    const token = await linkFor('pat@clinic.com')
    const rows = await db().signInToken.findMany()
    expect(rows.map(({ tokenHash }) => tokenHash)).toEqual([hashSecret(token)])
    expect(JSON.stringify(rows)).not.toContain(token)
  })

  it('shows whom it signs in as often as a scanner looks, and still works', async () => {
    await invite('pat@clinic.com')
    const token = await linkFor('pat@clinic.com')
    for (let look = 0; look < 5; look += 1) {
      expect(await findSignInLink(token, start)).toEqual({ email: 'pat@clinic.com' })
    }
    expect((await press(token)).kind).toBe('signed-in')
    for (const wrong of [token, 'x', '', undefined, ['x']]) expect(await findSignInLink(wrong, start)).toBeNull()
  })

  it('works for fifteen minutes', async () => {
    await invite('pat@clinic.com')
    const token = await linkFor('pat@clinic.com')
    expect(await findSignInLink(token, later(linkLifetime))).toBeNull()
    expect(await press(token, { now: later(linkLifetime) })).toEqual({ kind: 'link-used' })
    const another = await linkFor('pat@clinic.com')
    expect((await press(another, { now: later(linkLifetime - 1) })).kind).toBe('signed-in')
  })

  it('gives one session to two presses at the same moment', async () => {
    await invite('pat@clinic.com')
    const token = await linkFor('pat@clinic.com')
    const kinds = (await Promise.all([press(token), press(token), press(token)])).map(({ kind }) => kind)
    expect(kinds.sort()).toEqual(['link-used', 'link-used', 'signed-in'])
    expect(await db().session.count()).toBe(1)
  })

  it('dies with the access of its person', async () => {
    const { id } = await invite('pat@clinic.com')
    const token = await linkFor('pat@clinic.com')
    await updateUserDisabled(db(), id, start)
    expect(await press(token)).toEqual({ kind: 'not-invited' })
    expect(await db().session.count()).toBe(0)
    expect(await lastEvent()).toMatchObject({ action: 'sign-in.refused', subjectId: 'pat@clinic.com' })
  })

  it('takes the other links of the address with it', async () => {
    await invite('pat@clinic.com')
    const [one, other] = [await linkFor('pat@clinic.com'), await linkFor('pat@clinic.com')]
    await press(one)
    expect(await press(other)).toEqual({ kind: 'link-used' })
  })
})

describe('who gets a link', () => {
  it('a stranger gets no token, no account, and a row in the trail', async () => {
    expect(await ask('stranger@elsewhere.com')).toEqual({ kind: 'refused', why: 'not-invited' })
    expect(await db().signInToken.count()).toBe(0)
    expect(await db().user.count()).toBe(0)
    const data = { way: 'email', why: 'not-invited' }
    expect(await lastEvent()).toMatchObject({ action: 'sign-in.refused', subjectId: 'stranger@elsewhere.com', data })
  })

  it('the people of ADMIN_EMAILS become admins at their first sign-in, not before', async () => {
    const token = await linkFor('boss@clinic.com')
    expect(await db().user.count()).toBe(0)
    expect((await press(token)).kind).toBe('signed-in')
    expect(await db().user.findMany()).toMatchObject([{ email: 'boss@clinic.com', role: 'ADMIN' }])
  })

  it('what an admin decides about them afterwards stands', async () => {
    await press(await linkFor('boss@clinic.com'))
    await db().user.updateMany({ data: { role: 'STAFF' } })
    await press(await linkFor('boss@clinic.com'))
    expect(await db().user.findMany()).toMatchObject([{ role: 'STAFF' }])
    await db().user.updateMany({ data: { disabledAt: start } })
    expect(await ask('boss@clinic.com')).toEqual({ kind: 'refused', why: 'not-invited' })
  })

  it('an address gets at most five within a lifetime, even when asked for all at once', async () => {
    await invite('pat@clinic.com')
    const answers = await Promise.all(Array.from({ length: 8 }, () => ask('pat@clinic.com')))
    expect(answers.filter(({ kind }) => kind === 'issued')).toHaveLength(linkLimits.forAddress)
    expect(await ask('pat@clinic.com', { now: later(linkLifetime + 1) })).toMatchObject({ kind: 'issued' })
  })

  it('a client gets at most fifty within a lifetime, and others are not affected', async () => {
    const names = Array.from({ length: 11 }, (_, index) => `p${index}@clinic.com`)
    for (const name of names) await invite(name)
    for (const name of names.slice(0, 10)) for (let n = 0; n < 5; n += 1) await ask(name, { askedBy: 'one' })
    expect(await ask('p10@clinic.com', { askedBy: 'one' })).toEqual({ kind: 'refused', why: 'too-many' })
    expect(await ask('p10@clinic.com', { askedBy: 'other' })).toMatchObject({ kind: 'issued' })
  })
})
