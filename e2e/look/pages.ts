import type { Ids, Viewer } from '../access/who-gets-in'

/** Everything that an address may name: what the access matrix has, and secrets that only their holders know. */
export type Addresses = Ids & { linkPath: string; signInToken: string }

export type Shown = { to: Viewer; at: (addresses: Addresses) => string }

const to =
  (viewer: Viewer) =>
  (at: string | Shown['at']): Shown => ({ to: viewer, at: typeof at === 'string' ? () => at : at })

const [admin, staff, holder, stranger] = [to('admin'), to('staff'), to('link holder'), to('signed out')]

/** Every page that admins have. */
export const adminPages: Record<string, Shown> = {
  '/admin/page': admin('/admin'),
  '/admin/audit/page': admin('/admin/audit?what=all'),
  '/admin/clinics/page': admin('/admin/clinics'),
  '/admin/clinics/[id]/page': admin(({ clinic }) => `/admin/clinics/${clinic}`),
  '/admin/clinics/bulk/page': admin(({ clinic }) => `/admin/clinics/bulk?do=disconnect&clinic=${clinic}`),
  '/admin/health/page': admin('/admin/health'),
  '/admin/links/page': admin('/admin/links'),
  '/admin/links/[id]/page': admin(({ link }) => `/admin/links/${link}`),
  '/admin/links/new/page': admin(({ clinic }) => `/admin/links/new?clinic=${clinic}`),
  '/admin/notices/page': admin('/admin/notices'),
  '/admin/notices/preview/[kind]/page': admin('/admin/notices/preview/digest'),
  '/admin/people/page': admin('/admin/people'),
  '/admin/people/[id]/page': admin(({ person }) => `/admin/people/${person}`),
  '/account/page': admin('/account'),
  '/clinics/[id]/use/page': admin(({ clinic }) => `/clinics/${clinic}/use`),
}

/** Every page of everybody else. */
export const otherPages: Record<string, Shown> = {
  '/clinics/page': staff('/clinics'),
  '/clinics/[id]/page': staff(({ clinic }) => `/clinics/${clinic}`),
  '/connect/confirm/[id]/page': staff(({ question }) => `/connect/confirm/${question}`),
  '/connect/result/[outcome]/page': staff('/connect/result/denied'),
  '/sign-in/again/page': to('demoted admin')('/sign-in/again'),
  '/digest/unsubscribe/page': stranger('/digest/unsubscribe'),
  '/link/[token]/page': stranger(({ linkPath }) => linkPath),
  '/link/confirm/[id]/page': holder(({ linkQuestion }) => `/link/confirm/${linkQuestion}`),
  '/link/result/[outcome]/page': holder(({ link }) => `/link/result/declined?link=${link}`),
  '/sign-in/page': stranger('/sign-in'),
  '/sign-in/check-mail/page': stranger('/sign-in/check-mail'),
  '/sign-in/confirm/page': stranger(({ signInToken }) => `/sign-in/confirm?token=${signInToken}`),
  '/sign-in/problem/page': stranger('/sign-in/problem?reason=link-used'),
}

/** Draws nothing: it sends each to where they begin. */
export const pagesThatLeadOn = ['/page']
