import { beforeEach, expect, it, vi } from 'vitest'
import {
  ageProofs,
  answerOf,
  browser,
  formOf,
  type SignedIn,
  signedIn,
} from '@/app/admin/people/test-support/signed-in'
import { db } from '@/lib/infra/db'
import { POST as release } from './release/route'

vi.mock('next/headers', async () => (await import('@/app/admin/people/test-support/signed-in')).nextHeaders)

let admin: SignedIn
let staff: SignedIn

beforeEach(async () => {
  await db().user.deleteMany()
  await db().connection.deleteMany()
  admin = await signedIn('ada@clinic.com', 'ADMIN')
  staff = await signedIn('sam@clinic.com', 'STAFF')
  const { id: connectionId } = await db().connection.create({
    data: { environment: 'local', digitailUserId: 1, accountName: 'A', status: 'ACTIVE', offeredClinics: [] },
  })
  const times = { accessExpiresAt: new Date(), refreshAt: new Date(), restoredAt: new Date() }
  await db().tokenSet.create({ data: { connectionId, generation: 1, accessSealed: 'a', refreshSealed: 'b', ...times } })
})

const press = async (headers?: Record<string, string>) =>
  answerOf(await release(formOf('/admin/health/release', {}, headers)))
const released = () => db().tokenSet.count({ where: { restoredTryAt: { not: null } } })

it('C-17 an admin lets restored connections be tried, and the trail says who', async () => {
  browser.session = admin.token
  expect(await press()).toEqual([303, '/admin/health?said=released'])
  expect(await released()).toBe(1)
  const event = await db().auditEvent.findFirstOrThrow({
    where: { action: 'restored.released' },
    orderBy: { id: 'desc' },
  })
  expect(event).toMatchObject({ actorId: admin.id, data: { connections: 1 } })
})

it('nobody else does: not staff, not from another site, not an admin of a moment ago', async () => {
  browser.session = staff.token
  expect((await press())[0]).toBe(404)
  browser.session = admin.token
  expect((await press({ origin: 'https://evil.example' }))[0]).toBe(403)
  await db().user.update({ where: { id: admin.id }, data: { role: 'STAFF' } })
  expect((await press())[0]).toBe(404)
  expect(await released()).toBe(0)
})

it('asks whoever proved themselves long ago to do it again', async () => {
  browser.session = admin.token
  await ageProofs()
  expect(await press()).toEqual([303, `/sign-in/again?next=${encodeURIComponent('/admin/health')}`])
  expect(await released()).toBe(0)
})
