import { appendAuditEvent } from '@/lib/audit/append-audit-event'
import { type Database, openDatabase } from '@/lib/infra/db'
import type { DatabaseTarget } from '@/lib/infra/migration-database'
import { sealPair } from '@/lib/vault/token-vault'

const hour = 3_600_000

async function addClinic(client: Database, number: number): Promise<void> {
  const account = { environment: 'local', digitailUserId: number, accountName: `Dr. O'Neil "${number}"` } as const
  const offeredClinics = [{ id: number, name: 'Ünï ☂', ratio: 0.1 }]
  const { id: connectionId } = await client.connection.create({
    data: { ...account, liveKey: `local:${number}`, status: 'ACTIVE', offeredClinics },
    select: { id: true },
  })
  const sealed = sealPair(
    { connectionId, generation: 3 },
    { accessToken: `access-${number}`, refreshToken: `refresh-${number}` },
  )
  const times = { accessExpiresAt: new Date(Date.now() + hour), refreshAt: new Date(Date.now() - hour) }
  await client.tokenSet.create({ data: { connectionId, generation: 3, ...sealed, ...times } })
  await client.clinic.create({
    data: { environment: 'local', digitailClinicId: number, name: `Clinică ${number}`, connectionId },
    select: { id: true },
  })
  await client.connectLink.create({
    data: {
      tokenHash: `hash-${number}`,
      environment: 'local',
      clinicName: 'x\ny\\',
      lifetimeHours: 1,
      expiresAt: new Date(),
      connectedClinics: [connectionId],
    },
  })
  await client.$transaction((tx) =>
    appendAuditEvent(tx, {
      action: 'connect.confirmed',
      actor: { kind: 'system', name: 'test' },
      subject: { kind: 'connection', id: connectionId },
      requestId: null,
      data: { number, half: 0.5, clinics: [connectionId] },
    }),
  )
}

export function openTarget(target: DatabaseTarget): ReturnType<typeof openDatabase> {
  return openDatabase({ DATABASE_URL: target.databaseUrl, DATA_DIR: target.dataDir, DATABASE_POOL_SIZE: 2 })
}

/** Fills a migrated database with clinics, tokens, links, a session and a trail. */
export async function fillDatabase(target: DatabaseTarget, clinics: number): Promise<void> {
  const { client, close } = openTarget(target)
  for (let number = 1; number <= clinics; number += 1) await addClinic(client, number)
  const user = await client.user.create({ data: { email: 'ana@example.com', role: 'ADMIN' }, select: { id: true } })
  const expiresAt = new Date(Date.now() + hour)
  await client.session.create({ data: { tokenHash: 'session', userId: user.id, expiresAt }, select: { id: true } })
  await client.accountBudget.create({ data: { account: 'local:1', reservedAt: [new Date()], reserved: [3] } })
  await close()
}
