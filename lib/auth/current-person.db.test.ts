import { beforeEach, describe, expect, it, vi } from 'vitest'
import { emptyTrail } from '@/lib/audit/testing/empty-trail'
import { db } from '@/lib/infra/db'
import { hashSecret, randomToken } from '@/lib/infra/random'
import { insertUser, type UserRow } from '@/lib/store/users'
import { currentPerson, currentSessionToken, requireAdmin, requirePerson } from './current-person'

const jar = vi.hoisted(() => new Map<string, string>())
vi.mock('next/headers', () => ({
  cookies: async () => ({ get: (name: string) => (jar.has(name) ? { value: jar.get(name) } : undefined) }),
  headers: async () => new Headers(),
}))

const cookie = 'digitail-connect.session'

async function comeAs(role: UserRow['role']): Promise<string> {
  const user = await insertUser(db(), { email: 'sam@clinic.com', name: null, role })
  if (user === null) throw new Error('the address is taken')
  const token = randomToken()
  const expiresAt = new Date(Date.now() + 3_600_000)
  await db().session.create({ data: { tokenHash: hashSecret(token), userId: user.id, expiresAt } })
  jar.set(cookie, token)
  return user.id
}

beforeEach(async () => {
  jar.clear()
  await db().user.deleteMany()
  await emptyTrail()
})

describe('who is signed in', () => {
  it('is read from the session cookie and no other', async () => {
    const id = await comeAs('STAFF')
    expect((await currentPerson())?.id).toBe(id)
    jar.set('digitail-connect.connect', jar.get(cookie) ?? '')
    jar.delete(cookie)
    expect(await currentPerson()).toBeNull()
  })

  it('an empty cookie, as a browser has after signing out, is none', async () => {
    jar.set(cookie, '')
    expect([await currentSessionToken(), await currentPerson()]).toEqual([null, null])
  })
})

describe('a page that needs somebody', () => {
  it('sends a visitor to sign in, and back to where they were', async () => {
    const leadsTo = (address: string) => ({ digest: expect.stringContaining(`;${address};`) })
    await expect(requirePerson('/clinics/7?a=b&c=d')).rejects.toMatchObject(
      leadsTo('/sign-in?next=%2Fclinics%2F7%3Fa%3Db%26c%3Dd'),
    )
    await expect(requireAdmin('/admin')).rejects.toMatchObject(leadsTo('/sign-in?next=%2Fadmin'))
  })

  it('lets in who is signed in; one of admins does not exist for staff', async () => {
    const id = await comeAs('STAFF')
    expect((await requirePerson('/clinics')).id).toBe(id)
    await expect(requireAdmin('/admin')).rejects.toMatchObject({ digest: 'NEXT_HTTP_ERROR_FALLBACK;404' })
    expect(await db().auditEvent.findMany()).toMatchObject([
      { action: 'access.denied', actorId: id, subjectId: '/admin' },
    ])
  })

  it('is there for admins, who leave nothing on the trail', async () => {
    const id = await comeAs('ADMIN')
    expect((await requireAdmin('/admin')).id).toBe(id)
    expect(await db().auditEvent.count()).toBe(0)
  })
})
