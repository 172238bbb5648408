import { beforeEach, describe, expect, it } from 'vitest'
import { db, inTransaction } from '@/lib/infra/db'
import { hashSecret, randomToken } from '@/lib/infra/random'
import { insertUser, updateUserDisabled, updateUserRole } from '@/lib/store/users'
import { endSession } from './end-session'
import { personOfToken } from './find-session'
import type { PersonRole } from './person'
import { sessionLimits } from './session-limits'
import { startSession } from './start-session'

const start = new Date('2026-03-02T08:00:00Z')
const later = (milliseconds: number) => new Date(start.getTime() + milliseconds)

let people = 0

async function invite(role: PersonRole = 'STAFF') {
  people += 1
  const user = await insertUser(db(), { email: `person${people}@clinic.com`, name: 'Pat', role })
  if (user === null) throw new Error('the address is taken')
  return user
}

async function signIn(user: { id: string; role: PersonRole }, previousToken: string | null = null) {
  const session = { token: randomToken(), user, previousToken, way: 'email', requestId: null, now: start } as const
  return (await inTransaction((tx) => startSession(tx, session))).token
}

const actions = async () => (await db().auditEvent.findMany({ orderBy: { id: 'asc' } })).map(({ action }) => action)

beforeEach(async () => {
  await db().session.deleteMany()
})

describe('a session', () => {
  it('W-01: is held by a token of 256 random bits, of which the database knows the hash alone', async () => {
    const tokens = await Promise.all(Array.from({ length: 20 }, async () => signIn(await invite())))
    expect(new Set(tokens).size).toBe(20)
    for (const token of tokens) expect(Buffer.from(token, 'base64url')).toHaveLength(32)
    const everything = JSON.stringify([
      await db().session.findMany(),
      await db().auditEvent.findMany({ select: { data: true } }),
    ])
    expect(everything).toContain(hashSecret(tokens[0] ?? ''))
    for (const token of tokens) expect(everything).not.toContain(token)
  })

  it('tells who is signed in, and nothing to a token that is no session', async () => {
    const user = await invite('ADMIN')
    const token = await signIn(user)
    const found = await personOfToken(token, start)
    expect(found).toEqual({
      tokenHash: hashSecret(token),
      person: {
        id: user.id,
        email: user.email,
        name: 'Pat',
        role: 'ADMIN',
        authenticatedAgo: expect.any(Number),
        hasClinics: false,
      },
    })
    for (const other of ['', 'x', hashSecret(token), `${token}x`]) expect(await personOfToken(other, start)).toBeNull()
  })

  it('W-02: starts with a new token, and the one that the browser held before is dead', async () => {
    const first = await invite()
    const planted = await signIn(first)
    const second = await invite()
    const token = await signIn(second, planted)
    expect(token).not.toBe(planted)
    expect(await personOfToken(planted, start)).toBeNull()
    expect((await personOfToken(token, start))?.person.id).toBe(second.id)
  })

  it('W-02: a cookie that was planted before the sign-in never becomes a session', async () => {
    const planted = randomToken()
    await signIn(await invite(), planted)
    expect(await personOfToken(planted, start)).toBeNull()
  })

  it('W-03: ends when idle, and at its absolute limit however busy', async () => {
    const { idle, absolute } = sessionLimits.STAFF
    const token = await signIn(await invite())
    expect(await personOfToken(token, later(idle))).toBeNull()
    for (let time = 0; time < absolute; time += idle - 1) expect(await personOfToken(token, later(time))).not.toBeNull()
    expect(await personOfToken(token, later(absolute))).toBeNull()
  })

  it('W-03: notes when it was last seen, at most once a minute', async () => {
    const token = await signIn(await invite())
    const seen = async () => (await db().session.findFirst())?.lastSeenAt
    await personOfToken(token, later(59_999))
    expect(await seen()).toEqual(start)
    await personOfToken(token, later(60_000))
    expect(await seen()).toEqual(later(60_000))
  })

  it('W-04: a disabled person is out on the next request, and in again when access is given back', async () => {
    const user = await invite()
    const token = await signIn(user)
    await updateUserDisabled(db(), user.id, start)
    expect(await personOfToken(token, start)).toBeNull()
    await updateUserDisabled(db(), user.id, null)
    expect(await personOfToken(token, start)).not.toBeNull()
  })

  it('W-04: a changed role counts on the next request', async () => {
    const user = await invite('ADMIN')
    const token = await signIn(user)
    await updateUserRole(db(), user.id, 'STAFF')
    expect((await personOfToken(token, start))?.person.role).toBe('STAFF')
  })

  it('W-04: signing out ends it at once and is written down; a second time changes nothing', async () => {
    const token = await signIn(await invite())
    await endSession({ token, requestId: 'r1' })
    expect(await personOfToken(token, start)).toBeNull()
    const before = await actions()
    await endSession({ token, requestId: 'r2' })
    expect(await actions()).toEqual(before)
    expect(before.slice(-2)).toEqual(['sign-in.succeeded', 'sign-out'])
  })

  it('begins together with its audit row, or not at all', async () => {
    const user = await invite()
    const token = randomToken()
    const failing = inTransaction(async (tx) => {
      await startSession(tx, { token, user, previousToken: null, way: 'email', requestId: null, now: start })
      throw new Error('something else went wrong')
    })
    await expect(failing).rejects.toThrow('something else')
    expect(await personOfToken(token, start)).toBeNull()
  })
})
