/**
 * Everything that the audit trail can say, `thing.what-happened`. A closed list: a new kind of event gets
 * its word here first, and pages that show the trail fail to compile until they have a sentence for it.
 */
export const auditActions = [
  'sign-in.link-issued',
  'sign-in.succeeded',
  'sign-in.refused',
  'sign-in.identity-linked',
  'sign-out',
  'sessions.ended',
  'person.invited',
  'person.invitation-sent',
  'person.renamed',
  'person.role-changed',
  'person.disabled',
  'person.enabled',
  'membership.added',
  'membership.removed',
  'connect.started',
  'connect.finished',
  'connect.refused',
  'connect.denied',
  'connect.confirmed',
  'connect.declined',
  'connect.expired',
  'clinic.switched',
  'connection.disconnected',
  'clinics.disconnected',
  'clinics.renewal-asked',
  'connections.wiped',
  'connection.needs-reconnect',
  'connection.tested',
  'refresh.asked',
  'refresh.succeeded',
  'refresh.failed',
  'refresh.ambiguous',
  'refresh.lost',
  'refresh.dropped',
  'keys.rotated',
  'incident.opened',
  'incident.closed',
  'link.created',
  'link.renewed',
  'link.sent',
  'link.opened',
  'link.started',
  'link.denied',
  'link.waiting',
  'link.approved',
  'link.refused',
  'link.completed',
  'link.revoked',
  'access.denied',
  'data.exported',
  'notice.sent',
  'notice.failed',
  'notice.asked-again',
  'clinic.contact-changed',
  'digest.unsubscribed',
  'digest.subscribed',
] as const

export type AuditAction = (typeof auditActions)[number]

/** @returns whether a word that was read from the database or a URL is one of the actions. */
export function isAuditAction(word: string): word is AuditAction {
  return auditActions.some((action) => action === word)
}
