import { beforeEach, expect, it, vi } from 'vitest'
import { emptyTrail } from '@/lib/audit/testing/empty-trail'
import { db } from '@/lib/infra/db'
import { hashSecret, randomToken } from '@/lib/infra/random'
import { POST } from './export/route'

const origin = 'http://localhost:3000'
const token = randomToken()

vi.mock('next/headers', () => ({ cookies: async () => ({ get: () => ({ value: token }) }) }))

beforeEach(async () => {
  await db().user.deleteMany()
  await emptyTrail()
})

async function signedIn(role: 'ADMIN' | 'STAFF'): Promise<string> {
  const session = { tokenHash: hashSecret(token), createdAt: new Date(), expiresAt: new Date(Date.now() + 3_600_000) }
  return (await db().user.create({ data: { email: 'a@linden.example', role, sessions: { create: session } } })).id
}

function post(fields: Record<string, string>, headers: Record<string, string> = { origin }): Promise<Response> {
  const given = { ...headers, 'x-forwarded-for': '203.0.113.9' }
  return POST(
    new Request(`${origin}/admin/audit/export`, { method: 'POST', body: new URLSearchParams(fields), headers: given }),
  )
}

it('L-05 an admin gets the trail as a file, and the export is its first event, with the address it went to', async () => {
  const actorId = await signedIn('ADMIN')
  const answer = await post({ format: 'json', what: 'access' })
  expect([answer.status, answer.headers.get('content-disposition')]).toEqual([
    200,
    'attachment; filename="audit-trail.json"',
  ])
  expect(answer.headers.get('cache-control')).toBe('no-store')
  expect(await answer.json()).toMatchObject([{ action: 'data.exported', actorId, address: '203.0.113.9', number: '1' }])
})

it('W-04 staff find nothing there, and that they asked is on the trail', async () => {
  const actorId = await signedIn('STAFF')
  expect((await post({ format: 'csv' })).status).toBe(404)
  expect(await db().auditEvent.findMany()).toMatchObject([
    { action: 'access.denied', actorId, subjectId: '/admin/audit/export', address: '203.0.113.9' },
  ])
})

it('a form of another site, and somebody who is not signed in, get nothing', async () => {
  expect((await post({}, { origin: 'https://evil.example' })).status).toBe(403)
  const answer = await post({})
  expect([answer.status, answer.headers.get('location')]).toEqual([303, '/sign-in?next=/admin/audit'])
  expect(await db().auditEvent.count()).toBe(0)
})
