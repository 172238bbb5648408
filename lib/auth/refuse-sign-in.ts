import 'server-only'
import { appendAuditEvent } from '@/lib/audit/append-audit-event'
import type { Transaction } from '@/lib/infra/db'
import { countAuditEvents } from '@/lib/store/audit-events'
import type { SignInWay } from './start-session'

/** Why somebody was not let in, as the audit trail says it. The visitor is told less. */
export type RefusalCause =
  | 'not-invited'
  | 'too-many'
  | 'address-not-verified'
  | 'address-missing'
  | 'other-subject-linked'
  | 'other-issuer'

// Anyone can be refused as often as they like: enough rows to see an attack, too few to fill the trail with.
const rowsPerWindow = 200
const window = 15 * 60_000

/** Writes down that somebody was not let in. @param email canonical, null when there was none */
export async function refuseSignIn(
  tx: Transaction,
  { email, way, why, requestId }: { email: string | null; way: SignInWay; why: RefusalCause; requestId: string | null },
): Promise<void> {
  const since = new Date(Date.now() - window)
  if ((await countAuditEvents(tx, 'sign-in.refused', since)) >= rowsPerWindow) return
  const subject = email === null ? null : ({ kind: 'address', id: email } as const)
  const data = { way, why }
  await appendAuditEvent(tx, { action: 'sign-in.refused', actor: { kind: 'anonymous' }, subject, requestId, data })
}
