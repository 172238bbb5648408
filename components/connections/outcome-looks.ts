import type { SceneName } from '@/components/illustrations/scene'
import type { ConnectOutcome } from '@/lib/connect/connect-outcome'

/** Where the one button of an outcome leads. */
export type OutcomeWayOut = 'start-again' | 'choose-again' | 'my-clinics' | 'sign-in' | 'home'

/** What each outcome looks like and where its button leads; its words are in the message files. */
export const outcomeLooks: Record<ConnectOutcome, { scene: SceneName; to: OutcomeWayOut }> = {
  denied: { scene: 'content', to: 'my-clinics' },
  expired: { scene: 'asleep', to: 'start-again' },
  'already-used': { scene: 'content', to: 'my-clinics' },
  'other-browser': { scene: 'lost', to: 'start-again' },
  'other-person': { scene: 'lost', to: 'start-again' },
  'signed-out': { scene: 'lost', to: 'sign-in' },
  'unknown-attempt': { scene: 'lost', to: 'home' },
  'bad-callback': { scene: 'mishap', to: 'start-again' },
  'code-refused': { scene: 'mishap', to: 'start-again' },
  'digitail-unavailable': { scene: 'mishap', to: 'start-again' },
  'digitail-unclear': { scene: 'mishap', to: 'start-again' },
  'not-permitted': { scene: 'lost', to: 'start-again' },
  'no-clinics': { scene: 'lost', to: 'start-again' },
  misconfigured: { scene: 'mishap', to: 'my-clinics' },
  'our-trouble': { scene: 'mishap', to: 'my-clinics' },
  declined: { scene: 'content', to: 'start-again' },
  'confirm-expired': { scene: 'asleep', to: 'start-again' },
  'confirm-changed': { scene: 'mishap', to: 'choose-again' },
  'nothing-chosen': { scene: 'content', to: 'choose-again' },
  'too-many-attempts': { scene: 'asleep', to: 'my-clinics' },
  'link-revoked': { scene: 'lost', to: 'home' },
  'link-used': { scene: 'content', to: 'home' },
  'link-expired': { scene: 'asleep', to: 'home' },
}
