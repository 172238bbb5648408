import { emptyTrail } from '@/lib/audit/testing/empty-trail'
import { db, inTransaction } from '@/lib/infra/db'
import { lockConnectionTokens } from '@/lib/store/rotations'
import { openAccessToken, openRefreshToken, sealPair } from '@/lib/vault/token-vault'
import { type Minted, type Provider, tokenHash } from './provider-controls'

export type TestConnection = Minted & { connectionId: string }

const hour = 3_600_000
let account = 0

async function store(minted: Minted): Promise<TestConnection> {
  account += 1
  const { id: connectionId } = await db().connection.create({
    data: {
      environment: 'local',
      digitailUserId: account,
      accountName: `Account ${account}`,
      liveKey: `local:${account}:${minted.grantId}`,
      status: 'ACTIVE',
      offeredClinics: [],
    },
    select: { id: true },
  })
  const sealed = sealPair({ connectionId, generation: 1 }, minted)
  const now = Date.now()
  const times = { accessExpiresAt: new Date(now + hour), refreshAt: new Date(now + 0.8 * hour) }
  await db().tokenSet.create({ data: { connectionId, generation: 1, ...sealed, ...times } })
  return { ...minted, connectionId }
}

/** Connects clinics without a browser: grants of the provider, sealed in the database. */
export async function connectMany(provider: Provider, count: number): Promise<TestConnection[]> {
  const connections: TestConnection[] = []
  for (const minted of await provider.mint(count)) connections.push(await store(minted))
  return connections
}

export async function connectOne(provider: Provider): Promise<TestConnection> {
  const [connection] = await connectMany(provider, 1)
  if (connection === undefined) throw new Error('the sandbox gave no grant')
  return connection
}

/** Makes access tokens look expired, or only due for a refresh, or a claim on them run out, on the database's clock. */
export async function age(connectionIds: string[], how: 'expired' | 'due' | 'lease-over'): Promise<void> {
  const past = new Date(Date.now() - hour)
  const expired = { accessExpiresAt: past, issuedAt: new Date(Date.now() - 2 * hour) }
  const change = how === 'lease-over' ? { leaseUntil: past } : { refreshAt: past, ...(how === 'expired' && expired) }
  await db().tokenSet.updateMany({ where: { connectionId: { in: connectionIds } }, data: change })
}

/** Ends every rest and every lease, as if their time had passed. */
export async function passTime(): Promise<void> {
  await db().tokenSet.updateMany({ where: { nextTryAt: { not: null } }, data: { nextTryAt: null } })
  const past = new Date(Date.now() - 1_000)
  await db().tokenSet.updateMany({ where: { leaseUntil: { not: null } }, data: { leaseUntil: past } })
}

/** Ends a connection as lib/connect does: tokens destroyed, tombstone set. */
export function disconnect(connectionId: string): Promise<void> {
  return inTransaction(async (tx) => {
    const row = await lockConnectionTokens(tx, connectionId)
    await tx.tokenSet.deleteMany({ where: { connectionId } })
    const last = row?.tokens == null ? {} : { lastGeneration: row.tokens.generation }
    const data = { status: 'DISCONNECTED', reason: null, liveKey: null, ...last } as const
    await tx.connection.update({ where: { id: connectionId }, data })
  })
}

/** @returns whether the pair that is stored is the one that is live at the provider: nothing was lost */
export async function isKept(provider: Provider, { connectionId, grantId }: TestConnection): Promise<boolean> {
  const row = await db().tokenSet.findUniqueOrThrow({ where: { connectionId } })
  const grant = await provider.truthOf(grantId)
  return (
    grant?.accessSha256 === tokenHash(openAccessToken(row)) && grant.refreshSha256 === tokenHash(openRefreshToken(row))
  )
}

export function readRow(connectionId: string) {
  return db().connection.findUniqueOrThrow({ where: { id: connectionId }, include: { tokenSet: true } })
}

/** @returns what the audit trail says of a connection, oldest first */
export async function auditOf(connectionId: string): Promise<string[]> {
  const rows = await db().auditEvent.findMany({ where: { subjectId: connectionId }, orderBy: { id: 'asc' } })
  return rows.map(({ action }) => action)
}

/** Forgets every connection and incident, so that each test starts from nothing. */
export async function startOver(): Promise<void> {
  await emptyTrail(['TokenSet', 'Connection', 'Incident', 'Pace'])
}
