import 'server-only'
import { inTransaction, type Transaction } from '@/lib/infra/db'
import { hashSecret, randomToken } from '@/lib/infra/random'
import type { SessionDevice } from '@/lib/store/sessions'
import { deleteSignInToken, deleteSignInTokensOf, findSignInToken } from '@/lib/store/sign-in-tokens'
import { admitPerson } from './admit-person'
import { refuseSignIn } from './refuse-sign-in'
import { type StartedSession, startSession } from './start-session'

type Redeemed = { kind: 'signed-in'; session: StartedSession } | { kind: 'link-used' } | { kind: 'not-invited' }

async function useUp(tx: Transaction, token: string, now: Date): Promise<string | null> {
  const tokenHash = hashSecret(token)
  const link = await findSignInToken(tx, tokenHash)
  const isMine = await deleteSignInToken(tx, tokenHash)
  return link !== null && isMine && link.expiresAt > now ? link.email : null
}

/**
 * Signs in with a mailed link, by the press of a button. A link works once: of two presses at the same moment,
 * one gets a session. The other links of the address end with it.
 *
 * @param token from the form; anything
 * @param previousToken what the browser's session cookie holds, null when it has none
 */
export function redeemSignInLink({
  token,
  previousToken,
  requestId,
  now,
  device,
}: {
  token: string
  previousToken: string | null
  requestId: string
  now: Date
  device?: SessionDevice
}): Promise<Redeemed> {
  return inTransaction(async (tx) => {
    const email = await useUp(tx, token, now)
    if (email === null) return { kind: 'link-used' }
    const user = await admitPerson(tx, email, now)
    if (user === null) {
      await refuseSignIn(tx, { email, way: 'email', why: 'not-invited', requestId })
      return { kind: 'not-invited' }
    }
    await deleteSignInTokensOf(tx, email)
    const started = { token: randomToken(), user, previousToken, way: 'email', requestId, now, device } as const
    return { kind: 'signed-in', session: await startSession(tx, started) }
  })
}
