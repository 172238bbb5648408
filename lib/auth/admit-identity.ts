import 'server-only'
import { appendAuditEvent } from '@/lib/audit/append-audit-event'
import { inTransaction, type Transaction } from '@/lib/infra/db'
import { settings } from '@/lib/infra/settings'
import { findUserByIdentity, hasIdentity, insertIdentity } from '@/lib/store/identities'
import { lockSignInAddress } from '@/lib/store/sign-in-tokens'
import { findUserByEmail, updateUserSignIn } from '@/lib/store/users'
import { admitPerson } from './admit-person'
import { type IssuerClaims, isSameIssuer } from './issuer-claims'
import { type RefusalCause, refuseSignIn } from './refuse-sign-in'

type Arrival = { claims: IssuerClaims; requestId: string; now: Date }

type Decision = { kind: 'admitted' } | { kind: 'refused'; why: RefusalCause }

function isConfiguredIssuer(issuer: string): boolean {
  const configured = settings().OIDC_ISSUER
  return configured !== undefined && isSameIssuer(issuer, configured.href)
}

/** The first time: the address decides, if the issuer has verified it, and nobody is linked with it already. */
async function linkNewSubject(tx: Transaction, { claims, requestId, now }: Arrival): Promise<Decision> {
  const { email, isEmailVerified, issuer, subject } = claims
  if (email === null) return { kind: 'refused', why: 'address-missing' }
  if (!isEmailVerified) return { kind: 'refused', why: 'address-not-verified' }
  await lockSignInAddress(tx, email)
  const existing = await findUserByEmail(tx, email)
  if (existing !== null && (await hasIdentity(tx, existing.id))) return { kind: 'refused', why: 'other-subject-linked' }
  const user = await admitPerson(tx, email, now)
  if (user === null) return { kind: 'refused', why: 'not-invited' }
  await insertIdentity(tx, { issuer, subject, userId: user.id })
  const person = { kind: 'person', id: user.id } as const
  const actor = { kind: 'person', userId: user.id } as const
  await appendAuditEvent(tx, { action: 'sign-in.identity-linked', actor, subject: person, requestId, data: { issuer } })
  return { kind: 'admitted' }
}

async function decide(tx: Transaction, arrival: Arrival): Promise<Decision> {
  const { claims, now } = arrival
  if (!isConfiguredIssuer(claims.issuer)) return { kind: 'refused', why: 'other-issuer' }
  const known = await findUserByIdentity(tx, claims)
  if (known === null) return linkNewSubject(tx, arrival)
  if (known.disabledAt !== null) return { kind: 'refused', why: 'not-invited' }
  await updateUserSignIn(tx, { id: known.id, role: known.role, now, emailVerified: false })
  return { kind: 'admitted' }
}

/**
 * Whether a subject of the issuer may enter. Identity is issuer plus subject; the address counts only once, to
 * find the invited person, and a person is never linked with a second subject. (ASVS 6.8.1)
 */
export function admitIdentity(arrival: Arrival): Promise<Decision> {
  return inTransaction(async (tx) => {
    const decision = await decide(tx, arrival)
    if (decision.kind === 'refused') {
      const { claims, requestId } = arrival
      await refuseSignIn(tx, { email: claims.email, way: 'oidc', why: decision.why, requestId })
    }
    return decision
  })
}
