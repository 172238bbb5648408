import 'server-only'
import { appendAuditEvent } from '@/lib/audit/append-audit-event'
import { inTransaction } from '@/lib/infra/db'
import { updateUserName } from '@/lib/store/users'

/** The longest name, in characters. */
export const longestName = 80

// Control characters, and those that turn the direction of the text around them.
const unseen = /[\p{Cc}\p{Cs}\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/u

/** @returns a name as it is stored, null for none, or undefined for what cannot be one */
function tidyName(input: string): string | null | undefined {
  const name = input.normalize('NFC').replace(/\s+/gu, ' ').trim()
  if (unseen.test(name) || [...name].length > longestName) return undefined
  return name === '' ? null : name
}

/** Changes how the app calls oneself. @param input as typed; empty goes back to the address */
export async function renameYourself({
  userId,
  input,
  requestId,
}: {
  userId: string
  input: string
  requestId: string | null
}): Promise<{ kind: 'renamed' } | { kind: 'unchanged' } | { kind: 'bad-name' }> {
  const name = tidyName(input)
  if (name === undefined) return { kind: 'bad-name' }
  return inTransaction(async (tx) => {
    if (!(await updateUserName(tx, userId, name))) return { kind: 'unchanged' }
    const actor = { kind: 'person', userId } as const
    const subject = { kind: 'person', id: userId } as const
    await appendAuditEvent(tx, { action: 'person.renamed', actor, subject, requestId, data: { to: name } })
    return { kind: 'renamed' }
  })
}
