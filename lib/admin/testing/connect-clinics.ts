import { randomUUID } from 'node:crypto'
import { db } from '@/lib/infra/db'

type Status = 'ACTIVE' | 'NEEDS_RECONNECT' | 'DISCONNECTED'

let accounts = 0

/**
 * A connection of a Digitail account of its own, due in an hour, that serves so many clinics.
 *
 * @returns the ids of the clinics
 */
export async function connectClinics(clinics: number, status: Status = 'ACTIVE'): Promise<string[]> {
  accounts += 1
  const digitailUserId = accounts
  const account = { environment: 'local', digitailUserId, accountName: `A ${accounts}`, offeredClinics: [] } as const
  const liveKey = status === 'DISCONNECTED' ? null : `local:${digitailUserId}`
  const reason = status === 'NEEDS_RECONNECT' ? 'REVOKED' : null
  const { id: connectionId } = await db().connection.create({ data: { ...account, status, reason, liveKey } })
  const later = new Date(Date.now() + 3_600_000)
  const sealed = { accessSealed: 'a', refreshSealed: 'r', generation: 1, accessExpiresAt: later, refreshAt: later }
  if (status !== 'DISCONNECTED') await db().tokenSet.create({ data: { connectionId, ...sealed } })
  const rows = Array.from({ length: clinics }, (_, index) => {
    const digitailClinicId = digitailUserId * 1_000 + index
    const name = `Clinic ${digitailClinicId}`
    return { id: randomUUID(), environment: 'local' as const, digitailClinicId, name, connectionId }
  })
  await db().clinic.createMany({ data: rows })
  return rows.map(({ id }) => id)
}
