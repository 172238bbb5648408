import 'server-only'
import { appendAuditEvent } from '@/lib/audit/append-audit-event'
import { db, inTransaction } from '@/lib/infra/db'
import { settings } from '@/lib/infra/settings'
import { parseWeeklyTime } from '@/lib/infra/weekly-time'
import { databaseNow } from '@/lib/store/database-clock'
import { deleteDigestOptOut, insertDigestOptOut, isDigestWanted } from '@/lib/store/digest-opt-outs'
import { nextDigestAt } from './digest-time'

type Reader = { id: string; email: string; role: 'ADMIN' | 'STAFF' }

/** When the next digest goes out, in ISO 8601 UTC (null: switched off), and whether one gets it. */
export type DigestView = { digestAt: string | null; takesDigest: boolean }

/** @returns how somebody stands to the weekly digest; null for those who never get one */
export async function readDigestChoice({ role, email }: Pick<Reader, 'role' | 'email'>): Promise<DigestView | null> {
  if (role !== 'ADMIN') return null
  const time = parseWeeklyTime(settings().DIGEST_AT)
  const digestAt = time === null ? null : nextDigestAt(time, await databaseNow(db())).toISOString()
  return { digestAt, takesDigest: await isDigestWanted(db(), email) }
}

/** Takes the weekly digest up again, or ends it, for the person who is signed in. */
export async function chooseDigest(
  person: Reader,
  isWanted: boolean,
  requestId: string,
): Promise<{ kind: 'changed' } | { kind: 'unchanged' } | { kind: 'forbidden' }> {
  if (person.role !== 'ADMIN') return { kind: 'forbidden' }
  return await inTransaction(async (tx) => {
    const change = isWanted ? deleteDigestOptOut : insertDigestOptOut
    if (!(await change(tx, person.email))) return { kind: 'unchanged' }
    await appendAuditEvent(tx, {
      action: isWanted ? 'digest.subscribed' : 'digest.unsubscribed',
      actor: { kind: 'person', userId: person.id },
      subject: { kind: 'address', id: person.email },
      requestId,
      data: {},
    })
    return { kind: 'changed' }
  })
}
