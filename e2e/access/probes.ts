import type { Ids, Reach } from './who-gets-in'

export type Probe = {
  reach: Reach
  /** POST when it has a form. */
  form?: (ids: Ids) => Record<string, string>
  /** A form that only asks, so that those who may can be seen to get an answer. */
  isQuestion?: true
  /** Where to; without it the route itself, which then has no parameter. */
  at?: (ids: Ids) => string
  /** A page for everyone that names the clinic to the holder of its link, and to no stranger. */
  tellsHolder?: true
}

const adminForm = (form: Probe['form'] = () => ({}), at?: Probe['at']): Probe => ({
  reach: 'admins',
  form,
  ...(at && { at }),
})
const adminPage = (at?: Probe['at']): Probe => ({ reach: 'admins', ...(at && { at }) })
const open: Probe = { reach: 'everyone' }

const files = [() => ({ format: 'csv' }), () => ({ format: 'json' })]
const ofClinic = (rest: string) => (ids: Ids) => `/clinics/${ids.clinic}${rest}`
const ofAdminClinic = (rest: string) => (ids: Ids) => `/admin/clinics/${ids.clinic}${rest}`

const answerAt =
  (folder: string) =>
  (reach: Reach, decision: string, id: (ids: Ids) => string): Probe => ({
    reach,
    form: () => ({ decision, clinic: '1402' }),
    at: (ids) => `/${folder}/confirm/${id(ids)}/decide`,
  })
const decide = answerAt('connect')
const decideByLink = answerAt('link')

/** Every page and handler of the build, and what is tried on it. A new one has to say here whom it is for. */
export const probes: Record<string, Probe[]> = {
  '/page': [open],
  '/clinics/page': [{ reach: 'signed-in' }],
  '/clinics/[id]/page': [{ reach: 'clinic', at: ofClinic('') }],
  '/clinics/[id]/use/page': [{ reach: 'clinic', at: ofClinic('/use') }],
  '/clinics/[id]/use/export/route': files.map((form) => ({
    reach: 'clinic',
    form,
    isQuestion: true,
    at: ofClinic('/use/export'),
  })),
  '/clinics/[id]/disconnect/route': [{ reach: 'clinic', at: ofClinic('/disconnect'), form: () => ({}) }],
  '/account/page': [{ reach: 'signed-in' }],
  '/account/change/route': [
    { reach: 'asked', form: ({ session }) => ({ intent: 'end-session', session }) },
    { reach: 'signed-in', form: () => ({ intent: 'rename', name: 'Somebody' }) },
  ],
  '/admin/page': [adminPage()],
  '/admin/audit/page': [adminPage(({ person }) => `/admin/audit?person=${person}`)],
  '/admin/audit/export/route': files.map((form) => ({ reach: 'admins', form, isQuestion: true })),
  '/admin/clinics/bulk/page': [adminPage(({ clinic }) => `/admin/clinics/bulk?clinic=${clinic}`)],
  '/admin/clinics/bulk/start/route': [adminForm(({ clinic }) => ({ clinic, reason: 'because' }))],
  '/admin/clinics/export/route': files.map((form) => ({ reach: 'admins', form, isQuestion: true })),
  '/admin/clinics/page': [adminPage(() => '/admin/clinics?q=river')],
  '/admin/clinics/[id]/page': [adminPage(ofAdminClinic(''))],
  '/admin/clinics/[id]/contact/route': [adminForm(() => ({ email: 'me@evil.example' }), ofAdminClinic('/contact'))],
  '/admin/clinics/[id]/disconnect/route': [adminForm(() => ({ reason: 'because' }), ofAdminClinic('/disconnect'))],
  '/admin/clinics/[id]/renew/route': [adminForm(undefined, ofAdminClinic('/renew'))],
  '/admin/clinics/[id]/test/route': [adminForm(undefined, ofAdminClinic('/test'))],
  '/admin/health/page': [adminPage()],
  '/admin/health/release/route': [adminForm()],
  '/admin/links/page': [adminPage()],
  '/admin/links/new/page': [adminPage(({ clinic }) => `/admin/links/new?clinic=${clinic}`)],
  '/admin/links/create/route': [adminForm(({ clinic }) => ({ clinic, hours: '24' }))],
  '/admin/links/[id]/page': [adminPage(({ link }) => `/admin/links/${link}`)],
  '/admin/links/[id]/change/route': [
    adminForm(
      () => ({ intent: 'revoke' }),
      ({ link }) => `/admin/links/${link}/change`,
    ),
  ],
  '/admin/notices/page': [adminPage()],
  '/admin/notices/change/route': [adminForm(() => ({ intent: 'test' }))],
  '/admin/notices/preview/[kind]/page': [adminPage(() => '/admin/notices/preview/digest')],
  '/admin/notices/preview/[kind]/mail/route': [adminPage(() => '/admin/notices/preview/digest/mail')],
  '/admin/people/page': [adminPage(() => '/admin/people?q=a')],
  '/admin/people/[id]/page': [adminPage(({ person }) => `/admin/people/${person}`)],
  '/admin/people/[id]/change/route': ['disable', 'role', 'end-sessions', 'add-clinic'].map((intent) =>
    adminForm(
      ({ clinic }) => ({ intent, role: 'ADMIN', clinic }),
      ({ person }) => `/admin/people/${person}/change`,
    ),
  ),
  '/admin/people/invite/route': [adminForm(() => ({ email: 'new@evil.example', role: 'ADMIN' }))],
  '/admin/people/sign-everybody-out/route': [adminForm()],
  '/api/auth/[...nextauth]/route': [open],
  '/api/cron/refresh/route': [{ reach: 'nobody' }, { reach: 'nobody', form: () => ({}) }],
  '/api/health/live/route': [open],
  '/api/health/ready/route': [open],
  '/api/metrics/route': [{ reach: 'nobody' }],
  '/brand/icon.svg/route': [open],
  '/brand/social.png/route': [open],
  '/connect/confirm/[id]/page': [
    { reach: 'asked', at: ({ question }) => `/connect/confirm/${question}` },
    { reach: 'nobody', at: ({ linkQuestion }) => `/connect/confirm/${linkQuestion}` },
  ],
  '/connect/confirm/[id]/decide/route': ['yes', 'no'].flatMap((decision) => [
    decide('asked', decision, ({ question }) => question),
    decide('nobody', decision, ({ linkQuestion }) => linkQuestion),
  ]),
  '/connect/digitail/callback/route': [open],
  '/connect/digitail/start/route': [{ reach: 'clinic', form: ({ clinic }) => ({ clinicId: clinic }) }],
  '/connect/result/[outcome]/page': [open],
  '/digest/unsubscribe/page': [open],
  '/digest/unsubscribe/one-click/route': [open],
  '/language/route': [open],
  '/link/[token]/page': [open],
  '/link/start/route': [open],
  '/link/result/[outcome]/page': [
    open,
    { reach: 'everyone', at: ({ link }) => `/link/result/declined?link=${link}`, tellsHolder: true },
  ],
  '/link/confirm/[id]/page': [
    { reach: 'nobody', at: ({ question }) => `/link/confirm/${question}` },
    { reach: 'holder', at: ({ linkQuestion }) => `/link/confirm/${linkQuestion}` },
  ],
  '/link/confirm/[id]/decide/route': ['yes', 'no', 'ask'].flatMap((decision) => [
    decideByLink('nobody', decision, ({ question }) => question),
    decideByLink('holder', decision, ({ linkQuestion }) => linkQuestion),
  ]),
  '/sign-in/page': [open],
  '/sign-in/again/page': [{ reach: 'signed-in' }],
  '/sign-in/check-mail/page': [open],
  '/sign-in/confirm/page': [open],
  '/sign-in/demo/route': [open],
  '/sign-in/email/route': [open],
  '/sign-in/oidc/route': [open],
  '/sign-in/problem/page': [open],
  '/sign-in/redeem/route': [open],
  '/sign-out/route': [open],
}

/** The path of a probe of a route. */
export function pathOf(route: string, { at }: Probe, ids: Ids): string {
  return at === undefined ? route.replace(/\/(page|route)$/, '') || '/' : at(ids)
}
