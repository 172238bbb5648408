import 'server-only'
import { appendAuditEvent } from '@/lib/audit/append-audit-event'
import { db, inTransaction } from '@/lib/infra/db'
import { deleteDigestOptOut, insertDigestOptOut, isDigestWanted } from '@/lib/store/digest-opt-outs'

type Reader = { id: string; email: string; role: 'ADMIN' | 'STAFF' }

/** @returns whether somebody gets the weekly digest; null for those who never would */
export async function readDigestChoice({ role, email }: Reader): Promise<boolean | null> {
  return role === 'ADMIN' ? await isDigestWanted(db(), email) : null
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
