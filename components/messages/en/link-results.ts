import { brand } from '@/components/brand'
import type { LinkResult } from '@/lib/links/link-result'

/** `button`: what tries again; null where there is nothing more to do here. */
export type LinkResultWords = {
  title: string
  sentence: string
  steps?: readonly string[]
  button: string | null
}

const switchAccount = [
  'Open Digitail in this browser and sign out there.',
  'Come back here and press the button below.',
  'Sign in to Digitail with the account of the clinic.',
]

const startAgain = { button: 'Start again' }
const nothingMore = { button: null }

/** Why a link can be used no more, also for someone signed in. */
export const linkOver = {
  'link-revoked': {
    title: 'This link was taken back',
    sentence: 'Whoever sent it no longer needs it, or has sent another one. Nothing was connected.',
    ...nothingMore,
  },
  'link-used': {
    title: 'This link has done its work',
    sentence: 'The clinic was connected with it. There is nothing left to do, and you can close this page.',
    ...nothingMore,
  },
  'link-expired': {
    title: 'This link has run out',
    sentence:
      'To keep the clinic safe, a link works for a limited time. Nothing was connected. Ask whoever sent it for a new one.',
    ...nothingMore,
  },
} as const satisfies Partial<Record<LinkResult, LinkResultWords>>

/** Where the words for someone signed in do not fit whoever holds a link. */
export const linkResults: Partial<Record<LinkResult, LinkResultWords>> = {
  connected: {
    title: 'All set. Thank you!',
    sentence: 'The clinic and Digitail are linked. There is nothing left to do, and you can close this page.',
    ...nothingMore,
  },
  waiting: {
    title: 'We have asked',
    sentence:
      'Nothing is connected yet. Whoever sent you the link now decides whether this is the right clinic. You can close this page.',
    ...nothingMore,
  },
  denied: {
    title: 'You chose not to connect',
    sentence: 'Nothing was shared. Should you change your mind, the link still works.',
    button: 'Try again',
  },
  declined: {
    title: 'Let us find the right account',
    sentence: 'Nothing was connected. Digitail remembers who is signed in. To use another account:',
    steps: switchAccount,
    button: 'Connect again',
  },
  'no-clinics': {
    title: 'This Digitail account has no clinic',
    sentence: 'Nothing was connected. To use another account:',
    steps: switchAccount,
    button: 'Connect again',
  },
  'already-used': {
    title: 'This step is already done',
    sentence:
      'You came back to a page that was used before, perhaps with the back button. If the clinic is not connected yet, start again.',
    ...startAgain,
  },
  'unknown-attempt': {
    title: 'We do not recognise this address',
    sentence: 'The page you opened does not belong to anything that was started here. Nothing has changed.',
    ...startAgain,
  },
  'other-browser': {
    title: 'You started in another browser',
    sentence:
      'We can only finish in the browser where the button was pressed. Nothing was connected. Go back to that one, or open the link here.',
    ...nothingMore,
  },
  misconfigured: {
    title: 'This one is our mistake',
    sentence: `Our own settings keep us from reaching Digitail. Nothing was connected, and trying again will not help. Please write to ${brand.supportEmail} with the reference below.`,
    ...nothingMore,
  },
  'our-trouble': {
    title: 'Something went wrong on our side',
    sentence: `We could not finish this step. Wait a minute, then try again; should it stay like this, write to ${brand.supportEmail} with the reference below.`,
    ...startAgain,
  },
  'confirm-changed': {
    title: 'Something changed meanwhile',
    sentence: 'While the question was open, the clinic was changed by someone else. Your answer was not used.',
    ...startAgain,
  },
  'too-many-attempts': {
    title: 'Let us pause for a moment',
    sentence: 'The button was pressed many times in a short while. Wait a few minutes, then press it again.',
    button: 'Try again',
  },
  ...linkOver,
  'link-replaced': {
    title: 'There is a newer link',
    sentence: 'You were sent this link again, and only the newest one works. Look for a later mail, or ask for it.',
    ...nothingMore,
  },
  'link-unknown': {
    title: 'We do not know this link',
    sentence:
      'Perhaps a part of the address got lost on the way. Open it from the mail once more, or ask for a new one.',
    ...nothingMore,
  },
  'link-not-needed': {
    title: 'It works again already',
    sentence:
      'Somebody was quicker: the clinic is connected. There is nothing left to do, and you can close this page.',
    ...nothingMore,
  },
}
