import { randomBytes, randomUUID } from 'node:crypto'
import { db, inTransaction, type Transaction } from '@/lib/infra/db'
import { sealPair } from '@/lib/vault/token-vault'
import type { Environment, Prisma } from '@/prisma/generated/client'
import { believableAccount, type SeedAccount } from './believable-clinic'
import { believableStanding, type SeedStanding } from './believable-standing'

const chunk = 500
const dayMs = 24 * 3_600_000
// Their tokens are nobody's: they must never fall due while somebody looks at them.
const yearsMs = 3_650 * dayMs

type Seeded = { id: string; account: SeedAccount; standing: SeedStanding }

function toConnection({ id, account, standing }: Seeded, environment: Environment): Prisma.ConnectionCreateManyInput[] {
  const { status, reason, since: statusSince, connectedAt, lastCallOkAt } = standing
  if (status === null) return []
  const { digitailUserId, name: accountName, email: accountEmail } = account
  const liveKey = status === 'DISCONNECTED' ? null : `${environment}:${digitailUserId}`
  const facts = { id, environment, digitailUserId, accountName, accountEmail, liveKey, offeredClinics: [] }
  return [{ ...facts, status, reason, statusSince, connectedAt, lastCallOkAt, createdAt: connectedAt }]
}

function toTokens({ id, standing: { status, failures } }: Seeded, now: Date): Prisma.TokenSetCreateManyInput[] {
  if (status !== 'ACTIVE' && status !== 'NEEDS_RECONNECT') return []
  const text = () => randomBytes(24).toString('base64url')
  const sealed = sealPair({ connectionId: id, generation: 1 }, { accessToken: text(), refreshToken: text() })
  const later = new Date(now.getTime() + yearsMs)
  const failing = { failures, failedAt: now, lastFailure: 'timeout', nextTryAt: later }
  const times = { issuedAt: later, accessExpiresAt: later, refreshAt: failures > 0 ? now : later }
  return [{ connectionId: id, generation: 1, ...sealed, ...times, ...(failures > 0 && failing) }]
}

function toClinics({ id, account, standing }: Seeded, environment: Environment) {
  const connectionId = standing.status === null ? null : id
  return account.clinics.map((clinic) => ({ ...clinic, environment, connectionId, createdAt: standing.connectedAt }))
}

// The list is kept by triggers, row by row. For a hundred thousand rows at once that takes minutes; one statement does not.
async function listAtOnce(tx: Transaction, clinics: (Prisma.ClinicCreateManyInput & { id: string })[]): Promise<void> {
  const ids = clinics.map(({ id }) => id)
  await tx.$executeRaw`ALTER TABLE "Clinic" DISABLE TRIGGER list_added`
  await tx.$executeRaw`ALTER TABLE "ClinicListing" DISABLE TRIGGER count_added`
  await tx.clinic.createMany({ data: clinics })
  await tx.$executeRaw`INSERT INTO "ClinicListing" SELECT * FROM "ClinicListingTruth" WHERE "clinicId" = ANY(${ids}::uuid[])`
  await tx.$executeRaw`
    INSERT INTO "ClinicCount" AS n SELECT "environment", "standing", count(*)::int FROM "ClinicListing"
    WHERE "clinicId" = ANY(${ids}::uuid[]) GROUP BY 1, 2
    ON CONFLICT ("environment", "standing") DO UPDATE SET "clinics" = n."clinics" + EXCLUDED."clinics"`
  await tx.$executeRaw`ALTER TABLE "ClinicListing" ENABLE TRIGGER count_added`
  await tx.$executeRaw`ALTER TABLE "Clinic" ENABLE TRIGGER list_added`
}

async function store(seeded: Seeded[], environment: Environment, now: Date): Promise<void> {
  const clinics = seeded.flatMap((each) => toClinics(each, environment))
  await inTransaction(async (tx) => {
    // An app may run meanwhile. Whatever it is in the midst of, this is the moment to wait for it, before anything is written.
    await tx.$executeRaw`LOCK TABLE "Connection", "TokenSet", "Clinic", "ClinicListing", "ClinicCount" IN SHARE ROW EXCLUSIVE MODE`
    await tx.connection.createMany({ data: seeded.flatMap((each) => toConnection(each, environment)) })
    await tx.tokenSet.createMany({ data: seeded.flatMap((each) => toTokens(each, now)) })
    await listAtOnce(tx, clinics)
  })
}

const tries = 10
const isConflict = (error: unknown) =>
  error instanceof Error && /WriteConflict|P2034/.test(String(Reflect.get(error, 'code')) + error.message)

// Two that wait for one another's tables: Postgres undoes one of them, which begins anew.
async function storeAgain(left: number, ...batch: Parameters<typeof store>): Promise<void> {
  await store(...batch).catch(async (error: unknown) => {
    if (left === 0 || !isConflict(error)) throw error
    await storeAgain(left - 1, ...batch)
  })
}

/**
 * Adds clinics with believable names, their Digitail accounts, and connections in every state. The same numbers
 * make the same clinics. Their tokens open nothing and never fall due.
 *
 * @param options.clinics how many; `from` the first number, beyond those of an earlier call
 * @param options.report told how many there are, now and then
 */
export async function seedClinics(options: {
  clinics: number
  from?: number
  environment?: Environment
  report?: (done: number) => void
}): Promise<void> {
  const { clinics, from = 0, environment = 'local', report = () => undefined } = options
  const now = new Date()
  let [done, batch]: [number, Seeded[]] = [0, []]
  while (done < clinics) {
    const number = from + done + 1
    const account = believableAccount(number, number, clinics - done)
    batch.push({ id: randomUUID(), account, standing: believableStanding(number, now) })
    done += account.clinics.length
    if (batch.length < chunk && done < clinics) continue
    await storeAgain(tries, batch, environment, now)
    batch = []
    report(done)
  }
  await db().$executeRaw`ANALYZE "Clinic", "Connection", "TokenSet", "ClinicListing", "ClinicCount"`
}
