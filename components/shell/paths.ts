/** Addresses that several components lead to. */
export const paths = {
  home: '/',
  clinics: '/clinics',
  clinic: (id: string) => `/clinics/${encodeURIComponent(id)}`,
  disconnect: (id: string) => `/clinics/${encodeURIComponent(id)}/disconnect`,
  startConnect: '/connect/digitail/start',
  confirm: (id: string) => `/connect/confirm/${encodeURIComponent(id)}`,
  decide: (id: string) => `/connect/confirm/${encodeURIComponent(id)}/decide`,
  adminClinics: '/admin/clinics',
  adminPeople: '/admin/people',
  changePeople: '/admin/people/change',
  signIn: '/sign-in',
  signInEmail: '/sign-in/email',
  signInOidc: '/sign-in/oidc',
  signInDemo: '/sign-in/demo',
  signInRedeem: '/sign-in/redeem',
  signOut: '/sign-out',
} as const
