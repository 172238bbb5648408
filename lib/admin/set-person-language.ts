import 'server-only'
import type { Actor } from '@/lib/audit/audit-event'
import { inTransaction } from '@/lib/infra/db'
import { findUser, updateUserLanguage } from '@/lib/store/users'
import { mayAdminister } from './person-under-change'

/** Chooses the language in which somebody is written to; they may change it. @param input `language` BCP 47 */
export async function setPersonLanguage({
  actor,
  input,
}: {
  actor: Actor
  input: { personId: string; language: string }
}): Promise<{ kind: 'changed' | 'forbidden' | 'unknown-person' }> {
  return inTransaction(async (tx) => {
    if (!(await mayAdminister(tx, actor))) return { kind: 'forbidden' }
    if ((await findUser(tx, input.personId)) === null) return { kind: 'unknown-person' }
    await updateUserLanguage(tx, input.personId, input.language)
    return { kind: 'changed' }
  })
}
