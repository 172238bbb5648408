import { beforeEach, describe, expect, it, vi } from 'vitest'
import { db } from '@/lib/infra/db'
import { insertUser, updateUserDisabled } from '@/lib/store/users'
import { admitIdentity } from './admit-identity'
import type { IssuerClaims } from './issuer-claims'

vi.hoisted(() => {
  process.env.OIDC_ISSUER = 'https://id.example'
  process.env.OIDC_CLIENT_ID = 'client'
  process.env.OIDC_CLIENT_SECRET = 'a-secret-of-this-test-alone-0123456789'
  process.env.ADMIN_EMAILS = 'Boss@Clinic.com'
})

const now = new Date('2026-11-29T08:00:00Z')
const pat: IssuerClaims = {
  issuer: 'https://id.example/',
  subject: 'subject-1',
  email: 'pat@clinic.com',
  isEmailVerified: true,
  authenticatedAt: null,
}

const arrive = (change: Partial<IssuerClaims> = {}, at = now) =>
  admitIdentity({ claims: { ...pat, ...change }, requestId: 'r1', now: at })

async function invite(email: string, role: 'ADMIN' | 'STAFF' = 'STAFF') {
  const user = await insertUser(db(), { email, name: null, role })
  if (user === null) throw new Error('the address is taken')
  return user.id
}

const lastEvent = () => db().auditEvent.findFirst({ orderBy: { id: 'desc' } })
const userOf = (email: string) => db().user.findUnique({ where: { email } })

beforeEach(async () => {
  await db().user.deleteMany()
})

describe('W-06 a subject of the issuer', () => {
  it('is linked the first time, which is written down; the slash at the end of an issuer decides nothing', async () => {
    const userId = await invite('pat@clinic.com')
    expect(await arrive()).toEqual({ kind: 'admitted' })
    expect(await lastEvent()).toMatchObject({
      action: 'sign-in.identity-linked',
      actorKind: 'person',
      actorId: userId,
      subjectKind: 'person',
      subjectId: userId,
      requestId: 'r1',
      data: { issuer: 'https://id.example/' },
    })
    expect(await userOf('pat@clinic.com')).toMatchObject({ lastSignInAt: now, emailVerifiedAt: now })
  })

  it('comes back by subject alone: the sign-in is noted, the address is not proven anew', async () => {
    await invite('pat@clinic.com')
    await arrive()
    const later = new Date(now.getTime() + 60_000)
    expect(await arrive({ email: null, isEmailVerified: false }, later)).toEqual({ kind: 'admitted' })
    expect(await userOf('pat@clinic.com')).toMatchObject({ lastSignInAt: later, emailVerifiedAt: now, role: 'STAFF' })
    await updateUserDisabled(db(), (await userOf('pat@clinic.com'))?.id ?? '', later)
    expect(await arrive()).toEqual({ kind: 'refused', why: 'not-invited' })
    expect(await lastEvent()).toMatchObject({ action: 'sign-in.refused', data: { way: 'oidc', why: 'not-invited' } })
  })

  it('of another issuer is nobody here, whatever it says', async () => {
    await invite('pat@clinic.com')
    await arrive()
    const identities = await db().identity.findMany()
    expect(await arrive({ issuer: 'https://id.example.evil.test' })).toEqual({ kind: 'refused', why: 'other-issuer' })
    expect(await lastEvent()).toMatchObject({ subjectId: 'pat@clinic.com', data: { why: 'other-issuer' } })
    expect(await db().identity.findMany()).toEqual(identities)
  })

  it('is one of those who come at once with the same address: the others are not linked', async () => {
    await invite('pat@clinic.com')
    const answers = await Promise.all(['a', 'b', 'c'].map((subject) => arrive({ subject })))
    expect(answers.filter(({ kind }) => kind === 'admitted')).toHaveLength(1)
    expect(answers.filter((answer) => 'why' in answer && answer.why === 'other-subject-linked')).toHaveLength(2)
    expect(await db().identity.count()).toBe(1)
  })
})

describe('somebody of ADMIN_EMAILS', () => {
  it('who was invited as staff is an admin from the first sign-in on', async () => {
    await invite('boss@clinic.com')
    await invite('pat@clinic.com')
    await Promise.all([arrive({ email: 'boss@clinic.com', subject: 'boss' }), arrive()])
    expect([(await userOf('boss@clinic.com'))?.role, (await userOf('pat@clinic.com'))?.role]).toEqual([
      'ADMIN',
      'STAFF',
    ])
  })

  it('is what an admin made of them from the second one on', async () => {
    const boss = { email: 'boss@clinic.com', subject: 'boss' }
    expect(await arrive(boss)).toEqual({ kind: 'admitted' })
    await db().user.updateMany({ data: { role: 'STAFF' } })
    expect(await arrive(boss)).toEqual({ kind: 'admitted' })
    expect((await userOf('boss@clinic.com'))?.role).toBe('STAFF')
  })
})
