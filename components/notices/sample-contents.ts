import type { ClinicItem, NoticeContent, NoticeKind } from '@/lib/notices/notice-content'

const site = 'https://connect.example.com'
const href = `${site}/admin/clinics`
const since = '2026-11-20T09:12:00Z'

const linden: ClinicItem = {
  clinics: ['Linden Street Veterinary Clinic'],
  reason: 'revoked',
  since,
  contacts: ['reception@linden-vet.example'],
  href: `${href}/1`,
}

const group: ClinicItem = {
  clinics: ['Harbour Cats & Dogs', 'Orchard Animal Hospital'],
  reason: 'forbidden',
  since: '2026-11-22T16:40:00Z',
  contacts: [],
  href: `${href}/2`,
}

/** One of each kind of mail, about invented clinics, for the previews. */
export const sampleContents: { [Kind in NoticeKind]: Extract<NoticeContent, { kind: Kind }> } = {
  repair: {
    kind: 'repair',
    step: 'first',
    clinics: linden.clinics,
    reason: 'revoked',
    since,
    timezone: 'Europe/Bucharest',
    link: { href: `${site}/link/a-key-of-its-own`, expiresAt: '2026-11-24T09:12:00Z' },
  },
  'repair-fixed': { kind: 'repair-fixed', clinics: linden.clinics },
  clinics: { kind: 'clinics', step: 'first', items: [linden, group], href },
  'clinics-fixed': { kind: 'clinics-fixed', items: [linden], href },
  configuration: { kind: 'configuration', since, href: `${site}/admin` },
  'configuration-fixed': { kind: 'configuration-fixed', since, href: `${site}/admin` },
  background: { kind: 'background', since, href: `${site}/admin` },
  'background-fixed': { kind: 'background-fixed', since, href: `${site}/admin` },
  approval: { kind: 'approval', step: 'first', clinic: 'Mill Lane Vets', since, href: `${site}/admin/links` },
  digest: {
    kind: 'digest',
    counts: { connected: 211, waiting: 2, needPerson: 3, disconnected: 4 },
    needPerson: [linden, group],
    healed: [{ ...linden, clinics: ['Mill Lane Vets'] }],
    failedMails: 1,
    isIncident: false,
    href,
    unsubscribe: { page: `${site}/digest/unsubscribe`, oneClick: `${site}/digest/unsubscribe/one-click` },
  },
  test: { kind: 'test', href: `${site}/admin/notices` },
}

/** @returns whether a word of an address names a kind of mail */
export function isNoticeKind(word: string): word is NoticeKind {
  return Object.hasOwn(sampleContents, word)
}
