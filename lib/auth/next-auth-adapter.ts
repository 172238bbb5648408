import 'server-only'
import type { Adapter } from 'next-auth/adapters'
import { db, inTransaction } from '@/lib/infra/db'
import { findUserByIdentity } from '@/lib/store/identities'
import type { SessionDevice } from '@/lib/store/sessions'
import { findUser } from '@/lib/store/users'
import type { IssuerClaims } from './issuer-claims'
import { type StartedSession, startSession } from './start-session'

/** One sign-in at the issuer, from the callback to the session: what next-auth's options share for one request. */
export type OidcSignIn = {
  previousToken: string | null
  requestId: string
  now: Date
  /** Of the browser that came back. */
  device?: SessionDevice
  /** Set once the claims were admitted. */
  claims: IssuerClaims | null
  /** Set once there is a session. */
  session: StartedSession | null
}

/**
 * The part of next-auth's adapter that the database strategy needs here. It finds people by issuer and subject,
 * and starts sessions by our own verb. It can neither create nor link anybody: `admitIdentity` has decided that
 * before, and whatever it did not link, does not exist.
 */
export function nextAuthAdapter(signIn: OidcSignIn): Adapter {
  return {
    getUserByAccount: async () => {
      const user = signIn.claims && (await findUserByIdentity(db(), signIn.claims))
      return user && { id: user.id, email: user.email, emailVerified: null }
    },
    getUserByEmail: () => null,
    createUser: () => {
      throw new Error('only invited people sign in')
    },
    createSession: async ({ sessionToken, userId }) => {
      const { previousToken, requestId, now, device, claims } = signIn
      // Nobody says when, then nobody knows: the issuer may have let them through on an old session of its own.
      const authenticatedAt = claims?.authenticatedAt ?? null
      signIn.session = await inTransaction(async (tx) => {
        const user = await findUser(tx, userId)
        if (user === null || user.disabledAt !== null) throw new Error('the person is gone')
        const proof = { way: 'oidc', authenticatedAt, device } as const
        return startSession(tx, { token: sessionToken, user, previousToken, requestId, now, ...proof })
      })
      return { sessionToken, userId, expires: signIn.session.expiresAt }
    },
  }
}
