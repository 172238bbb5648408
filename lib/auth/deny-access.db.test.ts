import { beforeEach, expect, it, vi } from 'vitest'
import { emptyTrail } from '@/lib/audit/testing/empty-trail'
import { db } from '@/lib/infra/db'
import { hashSecret, randomToken } from '@/lib/infra/random'
import { requireAdmin } from './current-person'
import { noteDenied } from './deny-access'

const token = randomToken()

vi.mock('next/headers', () => ({
  cookies: async () => ({ get: () => ({ value: token }) }),
  headers: async () => new Headers({ 'x-forwarded-for': '192.0.2.7' }),
}))

beforeEach(async () => {
  await db().user.deleteMany()
  await emptyTrail()
})

async function signedIn(role: 'ADMIN' | 'STAFF') {
  const now = Date.now()
  const session = { tokenHash: hashSecret(token), createdAt: new Date(now), expiresAt: new Date(now + 3_600_000) }
  return await db().user.create({ data: { email: 'sam@clinic.com', role, sessions: { create: session } } })
}

it('L-05 a denied page of admins is on the trail: who, what, when, which request, from where', async () => {
  const { id } = await signedIn('STAFF')
  await expect(requireAdmin('/admin/audit')).rejects.toThrow('NEXT_HTTP_ERROR_FALLBACK;404')
  const [event] = await db().auditEvent.findMany()
  expect(event).toMatchObject({ action: 'access.denied', actorKind: 'person', actorId: id, address: '192.0.2.7' })
  expect(event).toMatchObject({ subjectKind: 'page', subjectId: '/admin/audit', requestId: expect.any(String) })
})

it('an admin who opens it leaves nothing on the trail', async () => {
  await signedIn('ADMIN')
  expect((await requireAdmin('/admin/audit')).role).toBe('ADMIN')
  expect(await db().auditEvent.count()).toBe(0)
})

it('somebody who rattles at doors cannot fill the trail, nor hide somebody else who does', async () => {
  const denied = (id: string, door: number) =>
    noteDenied({ person: { id }, subject: { kind: 'clinic', id: String(door) }, requestId: 'r1' })
  for (let door = 0; door < 40; door += 1) await denied('sam', door)
  await denied('tom', 0)
  const count = (actorId: string) => db().auditEvent.count({ where: { actorId } })
  expect([await count('sam'), await count('tom')]).toEqual([30, 1])
})
