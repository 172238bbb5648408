import 'server-only'
import { appendAuditEvent } from '@/lib/audit/append-audit-event'
import type { Actor } from '@/lib/audit/audit-event'
import { actsAsAdmin } from '@/lib/auth/acts-as-admin'
import { inTransaction, type Transaction } from '@/lib/infra/db'
import { hashSecret, randomToken } from '@/lib/infra/random'
import { settings } from '@/lib/infra/settings'
import { readClinicSeenBy } from '@/lib/store/clinics'
import { insertLink } from '@/lib/store/connect-links'
import { databaseNow } from '@/lib/store/database-clock'
import { linkAddress } from './link-address'
import { checkLinkInput, type LinkInput, type LinkInputFault } from './link-input'

export type CreateConnectLink = LinkInput & {
  /** An admin, or the app itself. */
  actor: Actor
  /** `repair` needs a clinic of ours whose connection stands and has to be made anew. */
  purpose: 'connect' | 'repair'
  /** BCP 47, of its mail; absent: that of the brand. */
  language?: string | null
  requestId: string | null
}

export type CreateLinkResult =
  /** `url` holds the secret: it is told here, once, and never stored. */
  | { kind: 'created'; linkId: string; url: string; expiresAt: Date }
  | { kind: LinkInputFault | 'forbidden' | 'unknown-clinic' | 'nothing-to-repair' }

/**
 * Makes a connect link: 256 random bits in an address, of which only the SHA-256 is kept. It mails nothing.
 *
 * @param input `clinic` by our id, or the name of one that the app does not know yet; `recipient` whom it is meant
 *   for, or null; `lifetimeHours` from 1 to 720
 */
export async function createConnectLink(input: CreateConnectLink): Promise<CreateLinkResult> {
  return await inTransaction(async (tx) => {
    if (!(await actsAsAdmin(tx, input.actor))) return { kind: 'forbidden' }
    const checked = checkLinkInput(input)
    if (typeof checked === 'string') return { kind: checked }
    const target = await targetOf(tx, checked.clinic, input.purpose)
    if (typeof target === 'string') return { kind: target }
    return await create(tx, { ...input, ...checked }, target)
  })
}

type Target = { clinicId: string | null; clinicName: string }

async function targetOf(
  tx: Transaction,
  clinic: LinkInput['clinic'],
  purpose: CreateConnectLink['purpose'],
): Promise<Target | 'unknown-clinic' | 'nothing-to-repair'> {
  if ('name' in clinic) return purpose === 'repair' ? 'nothing-to-repair' : { clinicId: null, clinicName: clinic.name }
  const known = await readClinicSeenBy(tx, { memberId: null }, clinic.id)
  if (known === null || known.environment !== settings().DIGITAIL_ENVIRONMENT) return 'unknown-clinic'
  const status = known.connection?.status
  if (purpose === 'repair' && status !== 'ACTIVE' && status !== 'NEEDS_RECONNECT') return 'nothing-to-repair'
  return { clinicId: known.id, clinicName: known.name }
}

async function create(tx: Transaction, input: CreateConnectLink, target: Target): Promise<CreateLinkResult> {
  const { actor, purpose, recipient, language = null, lifetimeHours, requestId } = input
  const token = randomToken()
  const now = await databaseNow(tx)
  const expiresAt = new Date(now.getTime() + lifetimeHours * 3_600_000)
  const linkId = await insertLink(tx, {
    ...target,
    tokenHash: hashSecret(token),
    purpose: purpose === 'repair' ? 'RECONNECT' : 'CONNECT',
    environment: settings().DIGITAIL_ENVIRONMENT,
    recipient,
    language,
    createdById: actor.kind === 'person' ? actor.userId : null,
    lifetimeHours,
    createdAt: now,
    expiresAt,
  })
  const subject = { kind: 'link', id: linkId } as const
  const data = { purpose, clinic: target.clinicId, clinicName: target.clinicName, hours: lifetimeHours }
  await appendAuditEvent(tx, { action: 'link.created', actor, subject, requestId, data })
  return { kind: 'created', linkId, url: linkAddress(token), expiresAt }
}
