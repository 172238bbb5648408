import 'server-only'
import { appendAuditEvent } from '@/lib/audit/append-audit-event'
import type { Actor } from '@/lib/audit/audit-event'
import { canonicalEmail } from '@/lib/auth/canonical-email'
import type { PersonRole } from '@/lib/auth/person'
import { inTransaction, type Transaction } from '@/lib/infra/db'
import { findUserByEmail, insertUser } from '@/lib/store/users'
import { mayAdminister } from './person-under-change'

type Invited =
  | { kind: 'invited'; personId: string }
  | { kind: 'forbidden' }
  | { kind: 'bad-email' }
  | { kind: 'already-there'; personId: string }

async function idOf(tx: Transaction, email: string): Promise<string> {
  const person = await findUserByEmail(tx, email)
  if (person === null) throw new Error('somebody was taken off the list while they were being invited')
  return person.id
}

/** Lets somebody in: from now on their address may sign in. @param input `email` as typed, `role` to start with, `language` of the invitation (BCP 47) */
export async function invitePerson({
  actor,
  input,
  requestId,
}: {
  actor: Actor
  input: { email: string; role: PersonRole; language?: string | null }
  requestId: string | null
}): Promise<Invited> {
  const email = canonicalEmail(input.email)
  return inTransaction(async (tx) => {
    if (!(await mayAdminister(tx, actor))) return { kind: 'forbidden' }
    if (email === null) return { kind: 'bad-email' }
    const person = await insertUser(tx, { email, name: null, role: input.role, language: input.language ?? null })
    if (person === null) return { kind: 'already-there', personId: await idOf(tx, email) }
    const subject = { kind: 'person', id: person.id } as const
    const data = { email, role: input.role }
    await appendAuditEvent(tx, { action: 'person.invited', actor, subject, requestId, data })
    return { kind: 'invited', personId: person.id }
  })
}
