import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { appendAuditEvent } from '@/lib/audit/append-audit-event'
import type { AuditEvent } from '@/lib/audit/audit-event'
import { db, inTransaction } from '@/lib/infra/db'
import { addUsage } from '@/lib/store/usage'
import type { AdminActor } from './clinic-for-admin'
import { readTimeline } from './read-timeline'

let admin: AdminActor
let clinicId: string
let otherId: string
const [now, before, strange, attempt] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()]

const connection = (id: string, digitailUserId: number) => ({
  id,
  environment: 'local' as const,
  digitailUserId,
  accountName: 'Emily',
  offeredClinics: [],
})

function write(event: Partial<AuditEvent> & Pick<AuditEvent, 'action' | 'subject'>): Promise<void> {
  const actor = { kind: 'system', name: 'refresh' } as const
  return inTransaction((tx) => appendAuditEvent(tx, { actor, requestId: null, data: {}, ...event }))
}

beforeAll(async () => {
  const { id } = await db().user.create({ data: { email: 'ada@clinic.example', name: 'Ada', role: 'ADMIN' } })
  admin = { id, role: 'ADMIN' }
  await db().connection.createMany({ data: [connection(now, 1), connection(before, 2), connection(strange, 3)] })
  const clinic = { environment: 'local', name: 'Riverside' } as const
  clinicId = (await db().clinic.create({ data: { ...clinic, digitailClinicId: 1, connectionId: now } })).id
  otherId = (await db().clinic.create({ data: { ...clinic, digitailClinicId: 2, connectionId: strange } })).id
  const use = { clinicId, connectionId: before, day: '2026-11-01', operation: 'pets.list', calls: 1, failures: 0 }
  await addUsage(db(), [use])
  await write({ action: 'connect.confirmed', subject: { kind: 'connection', id: before } })
  await write({ action: 'refresh.succeeded', subject: { kind: 'connection', id: now } })
  await write({ action: 'refresh.failed', subject: { kind: 'connection', id: now }, data: { failure: 'timeout' } })
  await write({ action: 'connect.confirmed', subject: { kind: 'connection', id: strange } })
  await write({
    action: 'connect.denied',
    subject: { kind: 'attempt', id: attempt },
    data: { outcome: 'denied', clinic: clinicId },
  })
  const left = { action: 'connection.disconnected', subject: { kind: 'clinic', id: clinicId } } as const
  await write({ ...left, actor: { kind: 'person', userId: id }, data: { connection: before, reason: '<i>moved</i>' } })
})

const words = async (place: string | null = null) =>
  (await readTimeline(admin, clinicId, place))?.events.map(({ action }) => action)

describe('the history of a clinic', () => {
  it('tells of itself, of the connections that serve or served it and of attempts, without routine', async () => {
    expect(await words()).toEqual(['connection.disconnected', 'connect.denied', 'refresh.failed', 'connect.confirmed'])
    const [last, denied, failed] = (await readTimeline(admin, clinicId, null))?.events ?? []
    expect(last).toMatchObject({ by: { kind: 'person', name: 'Ada' }, reason: '<i>moved</i>' })
    expect([denied?.outcome, failed?.failure, failed?.by]).toEqual(['denied', 'timeout', { kind: 'system' }])
  })

  it('comes in pages of 20 that neither overlap nor leave out anything', async () => {
    const subject = { kind: 'clinic', id: otherId } as const
    for (let count = 0; count < 45; count += 1)
      await write({ action: 'connection.tested', subject, data: { ms: count } })
    const seen: string[] = []
    for (let place: string | null = null, more = true; more; more = place !== null) {
      const page = await readTimeline(admin, otherId, place)
      expect(page?.events.length).toBeLessThanOrEqual(20)
      seen.push(...(page?.events.map(({ id }) => id) ?? []))
      place = page?.older ?? null
    }
    expect(seen.length).toBe(46)
    expect(seen).toEqual([...new Set(seen)].sort((one, other) => Number(other) - Number(one)))
  })

  it('B-13 has no place that belongs to another clinic, or to none', async () => {
    const [theirs] = (await readTimeline(admin, otherId, null))?.events ?? []
    for (const place of [theirs?.id ?? '', '999999999', '0', '-1', '1e3', "1' OR '1'='1", '9'.repeat(30)]) {
      expect(await readTimeline(admin, clinicId, place), place).toBeNull()
    }
  })

  it('W-08 is for admins alone', async () => {
    expect(await readTimeline({ ...admin, role: 'STAFF' }, clinicId, null)).toBeNull()
    expect(await readTimeline(admin, randomUUID(), null)).toBeNull()
  })
})
