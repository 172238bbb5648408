import 'server-only'
import { inTransaction } from '@/lib/infra/db'
import { updateUserLanguage } from '@/lib/store/users'

/** Keeps the language that somebody chose: for their mails, and for the next browser they sign in with. @param language BCP 47 */
export async function chooseOwnLanguage(userId: string, language: string): Promise<void> {
  await inTransaction((tx) => updateUserLanguage(tx, userId, language))
}
