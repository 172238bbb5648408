import { type AuditAction, auditActions } from './audit-actions'

/** What an event is about, to find it by. */
export const auditGroups = [
  'sign-in',
  'people',
  'connect',
  'renewal',
  'links',
  'access',
  'notices',
  'incidents',
] as const

export type AuditGroup = (typeof auditGroups)[number]

const groupOf: Record<AuditAction, AuditGroup> = {
  'sign-in.link-issued': 'sign-in',
  'sign-in.succeeded': 'sign-in',
  'sign-in.refused': 'sign-in',
  'sign-in.identity-linked': 'sign-in',
  'sign-out': 'sign-in',
  'sessions.ended': 'sign-in',
  'person.invited': 'people',
  'person.invitation-sent': 'people',
  'person.renamed': 'people',
  'person.role-changed': 'people',
  'person.disabled': 'people',
  'person.enabled': 'people',
  'membership.added': 'people',
  'membership.removed': 'people',
  'connect.started': 'connect',
  'connect.finished': 'connect',
  'connect.refused': 'connect',
  'connect.denied': 'connect',
  'connect.confirmed': 'connect',
  'connect.declined': 'connect',
  'connect.expired': 'connect',
  'clinic.switched': 'connect',
  'connection.disconnected': 'connect',
  'clinics.disconnected': 'connect',
  'clinics.renewal-asked': 'renewal',
  'connections.wiped': 'connect',
  'connection.needs-reconnect': 'connect',
  'connection.tested': 'connect',
  'refresh.asked': 'renewal',
  'refresh.succeeded': 'renewal',
  'refresh.failed': 'renewal',
  'refresh.ambiguous': 'renewal',
  'refresh.lost': 'renewal',
  'refresh.dropped': 'renewal',
  'incident.opened': 'incidents',
  'incident.closed': 'incidents',
  'link.created': 'links',
  'link.opened': 'links',
  'link.started': 'links',
  'link.completed': 'links',
  'link.revoked': 'links',
  'link.renewed': 'links',
  'link.sent': 'links',
  'link.denied': 'links',
  'link.waiting': 'links',
  'link.approved': 'links',
  'link.refused': 'links',
  'access.denied': 'access',
  'data.exported': 'access',
  'keys.rotated': 'access',
  'database.restored': 'access',
  'database.moved': 'access',
  'restored.released': 'access',
  'notice.sent': 'notices',
  'notice.failed': 'notices',
  'notice.asked-again': 'notices',
  'clinic.contact-changed': 'notices',
  'digest.unsubscribed': 'notices',
  'digest.subscribed': 'notices',
}

/** What goes well many times a day for each clinic, and hides everything else. */
const routine: readonly AuditAction[] = ['refresh.succeeded']

/** Everything but what is routine, or everything, or one group. */
export const trailSelections = ['notable', 'all', ...auditGroups] as const

export type TrailSelection = (typeof trailSelections)[number]

/** @returns the actions of a selection; null for all, also those that a later version of the app wrote */
export function actionsOf(selection: TrailSelection): readonly AuditAction[] | null {
  if (selection === 'all') return null
  if (selection === 'notable') return auditActions.filter((action) => !routine.includes(action))
  return auditActions.filter((action) => groupOf[action] === selection)
}
