import 'server-only'
import { createConnectLink } from '@/lib/links/create-connect-link'
import { revokeConnectLink } from '@/lib/links/revoke-connect-link'
import { plainLinks, type RepairLinks } from './repair-links'

const actor = { kind: 'system', name: 'notices' } as const

/**
 * The links in mails are connect links: whoever gets the mail puts the clinic right without an account. Where there is
 * nothing to put right, the clinic's own page.
 */
export const connectRepairLinks: RepairLinks = {
  create: async (asked) => {
    const { clinicId, recipient, lifetimeHours, replaces } = asked
    const clinic = { id: clinicId }
    const made = await createConnectLink({
      actor,
      clinic,
      purpose: 'repair',
      recipient,
      lifetimeHours,
      requestId: null,
    })
    if (made.kind !== 'created') return await plainLinks.create(asked)
    if (replaces !== null) await revokeConnectLink({ actor, linkId: replaces, sparesWaiting: true, requestId: null })
    return { id: made.linkId, href: made.url, expiresAt: made.expiresAt }
  },
}
