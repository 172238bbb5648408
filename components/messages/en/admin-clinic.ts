import { brand } from '@/components/brand'
import type { TestOutcome } from '@/lib/admin/test-outcome'
import type { NextStep, StandingCause, WhoActs } from '@/lib/connect/connection-view'
import { sentence } from '../sentence'

const causes: Record<StandingCause | 'never', string> = {
  works: 'Renewals and calls go through.',
  never: 'No connection serves this clinic. It was taken off one, or never had one.',
  disconnected: 'Somebody disconnected it. Its keys to Digitail were deleted for good.',
  revoked: 'Digitail refuses to renew it: somebody removed this app there, or closed the account.',
  expired: 'What Digitail gave us was valid for a limited time, and that time has run out.',
  lost_rotation: 'A renewal was sent and its answer never arrived. The old key was used up by it.',
  forbidden: 'Digitail turns even a newly renewed key away: the account was switched off or lost its rights.',
  'digitail-trouble': 'Digitail does not answer the renewals of this clinic, or answers with an error.',
  'digitail-outage': 'Digitail fails for many clinics at once, so renewals are held back for all of them.',
  'our-configuration': 'Digitail does not accept what this app sends. The settings, or the app, must be put right.',
  restored:
    'Its keys come from a backup and may be out of date. They wait until an admin lets them be tried: System health.',
  'background-late': 'Its key has run out, and nothing renews keys in the background.',
  overdue: 'Its key has run out while others are renewed. Perhaps it cannot be opened: is an encryption key missing?',
}

const whoActs: Record<WhoActs, string> = {
  nobody: 'Nobody. It takes care of itself.',
  clinic: 'Someone at the clinic, with its Digitail account: reconnect.',
  'clinic-manager': 'Whoever gives rights in the clinic’s Digitail. Then someone there reconnects.',
  operator: `Whoever runs ${brand.name}: look at the settings and the log.`,
}

const steps: Record<NextStep['step'], string> = {
  renew: 'It is renewed',
  'try-again': 'We try again',
  renewing: 'It is being renewed right now.',
  none: 'Nothing happens by itself.',
}

const tests: Record<TestOutcome, string> = {
  answered: 'Digitail answered, and the account sees this clinic.',
  'not-seen': 'Digitail answered, but the account no longer sees this clinic. Whoever gives rights there must act.',
  'needs-reconnect': 'Digitail turned us away. Someone at the clinic must reconnect.',
  'not-connected': 'Nothing is connected, so nothing was asked.',
  'not-permitted': 'Digitail answered that the account may not do this. Whoever gives rights there must act.',
  budget: 'Nothing was asked: this account has used up its calls for the minute. Nobody must act.',
  unavailable: 'Digitail gave no usable answer. We keep trying; nobody must act.',
  'our-configuration': 'Digitail does not accept what this app sends. Whoever runs the app must act.',
}

const notices = {
  refreshed: 'Renewed. The connection has a fresh key.',
  'under-way': 'Somebody is at it already. Look again in a moment.',
  busy: 'Too many renewals are waiting. It takes its turn by itself.',
  resting: 'The last renewal failed, so we wait a little. It goes on by itself, at the time below.',
  'held-back': 'Renewals are held back while the incident lasts. It goes on by itself afterwards.',
  failed: 'Digitail gave no new key. Nothing was lost; we try again by ourselves.',
  'needs-reconnect': 'Digitail refused. Someone at the clinic must reconnect.',
  'not-connected': 'Nothing is connected, so there is nothing to renew.',
  'too-soon': 'That was pressed a few seconds ago. Wait ten seconds, then press again.',
  tested: 'Tested. What came of it stands below.',
  disconnected: 'Disconnected. The reason is in the history.',
  'no-reason': 'Nothing was done. Write the reason first.',
  'contact-saved': 'Saved. Mails about this clinic go there from now on.',
  'contact-bad': 'Nothing was changed: this is not an e-mail address. Write it like name@clinic.com.',
} as const

export type AdminClinicNotice = keyof typeof notices

export const adminClinic = {
  back: 'Connected clinics',
  evidence: 'How it stands',
  cause: 'Cause',
  since: 'Since',
  lastCall: 'Last good call',
  lastTest: 'Last test',
  next: 'Next, by itself',
  anyMoment: 'any moment now',
  whoMustAct: 'Who must act',
  noTest: 'none yet',
  answeredIn: sentence('({ms} ms)', 'ms'),
  causes,
  whoActs,
  steps,
  tests,
  notices,
  renew: { button: 'Renew now', working: 'Renewing…' },
  test: { button: 'Test now', working: 'Asking Digitail…' },
  reconnect: 'Reconnect it yourself',
  sendLink: 'Send a connect link',
  sendRepairLink: 'Send a reconnect link',
  members: 'Clinic staff',
  noMembers: 'nobody yet',
  staffPage: 'See the page of its staff',
  technical: {
    title: 'For developers',
    lead: 'What stands in the database. Nothing secret.',
    connection: 'Connection',
    generation: 'Generation',
    issued: 'Key since',
    expires: 'Key valid until',
    renewal: 'Renewal due',
    failures: 'Failures in a row',
    lastFailure: 'Last failure',
    none: 'none',
  },
  disconnect: {
    reason: 'Reason',
    reasonHint: 'For the history. The clinic’s staff do not see it.',
  },
} as const
