import { db } from '@/lib/infra/db'

/** Empties what connecting fills, so that each test starts from nothing. People stay. */
export async function forgetEverything(): Promise<void> {
  await db()
    .$executeRaw`TRUNCATE "ConnectAttempt", "Membership", "TokenSet", "Clinic", "Connection", "AuditEvent" CASCADE`
}
