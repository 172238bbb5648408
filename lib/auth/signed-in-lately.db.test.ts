import { beforeEach, describe, expect, it } from 'vitest'
import { db, inTransaction } from '@/lib/infra/db'
import { randomToken } from '@/lib/infra/random'
import { insertUser } from '@/lib/store/users'
import { personOfToken } from './find-session'
import { askToSignInAgain, goOnPath, hasSignedInLately } from './signed-in-lately'
import { startSession } from './start-session'

const minutes = 60_000

async function signIn(authenticatedAt?: Date | null, now = new Date()) {
  const user = await insertUser(db(), { email: 'ada@clinic.com', name: null, role: 'ADMIN' })
  if (user === null) throw new Error('the address is taken')
  const session = { token: randomToken(), user, previousToken: null, way: 'email', requestId: null } as const
  await inTransaction((tx) => startSession(tx, { ...session, now, authenticatedAt }))
  return session.token
}

async function isLate(token: string) {
  const found = await personOfToken(token, new Date())
  return found === null ? null : !hasSignedInLately(found.person)
}

const moveProof = (age: string) =>
  db().$executeRawUnsafe(`UPDATE "Session" SET "authenticatedAt" = clock_timestamp() - interval '${age}'`)

beforeEach(async () => {
  await db().user.deleteMany()
})

describe('W-09: a proof', () => {
  it('is good for ten minutes, by the clock of the database', async () => {
    const token = await signIn()
    expect(await isLate(token)).toBe(false)
    await moveProof('9 minutes 50 seconds')
    expect(await isLate(token)).toBe(false)
    await moveProof('10 minutes')
    expect(await isLate(token)).toBe(true)
  })

  it('is none from the tenth minute on, to the millisecond', () => {
    const isGood = (authenticatedAgo: number) => hasSignedInLately({ authenticatedAgo })
    expect([isGood(0), isGood(10 * minutes - 1), isGood(10 * minutes)]).toEqual([true, true, false])
  })

  it('does not become younger by using the session', async () => {
    const token = await signIn()
    await moveProof('11 minutes')
    await db().session.updateMany({ data: { lastSeenAt: new Date(Date.now() - 2 * minutes) } })
    expect([await isLate(token), await isLate(token)]).toEqual([true, true])
  })

  it('takes no notice of a clock of this process that runs ahead or behind', async () => {
    for (const drift of [-25 * minutes, 25 * minutes]) {
      await db().user.deleteMany()
      await signIn(undefined, new Date(Date.now() + drift))
      const [{ age } = { age: -1 }] = await db().$queryRaw<{ age: number }[]>`
        SELECT EXTRACT(EPOCH FROM clock_timestamp() - "authenticatedAt")::float8 AS "age" FROM "Session"`
      expect(age).toBeGreaterThanOrEqual(-1)
      expect(age).toBeLessThan(60)
    }
  })

  it('counts from when the issuer says it was, never from later than now', async () => {
    expect(await isLate(await signIn(new Date(Date.now() - 11 * minutes)))).toBe(true)
    await db().user.deleteMany()
    const ahead = await signIn(new Date(Date.now() + 60 * minutes))
    expect(await isLate(ahead)).toBe(false)
    await moveProof('10 minutes')
    expect(await isLate(ahead)).toBe(true)
  })

  it('that nobody can date is none', async () => {
    expect(await isLate(await signIn(null))).toBe(true)
  })
})

it('W-09: who has none is asked for one, and comes back with a word to go on', () => {
  const answer = askToSignInAgain('/admin/people?q=a&page=2')
  expect([answer.status, answer.headers.get('location')]).toEqual([
    303,
    '/sign-in/again?next=%2Fadmin%2Fpeople%3Fq%3Da%26page%3D2',
  ])
  expect(goOnPath('/admin/people?q=a')).toBe('/admin/people?q=a&again=done')
  expect(goOnPath('/admin/people')).toBe('/admin/people?again=done')
})
