import { brand } from '@/components/brand'
import type { ConnectOutcome } from '@/lib/connect/connect-outcome'
import { linkOver } from './link-results'

export type OutcomeWords = {
  title: string
  sentence: string
  steps?: readonly string[]
  button: string
}

const startAgain = { button: 'Start again' }
const myClinics = { button: 'Go to my clinics' }
const startPage = { button: 'Go to the start page' }
const switchAccount = [
  'Open Digitail in this browser and sign out there.',
  'Come back here and press the button below.',
  'Sign in to Digitail with the account of your clinic.',
]

export const outcomes: Record<ConnectOutcome, OutcomeWords> = {
  denied: {
    title: 'You chose not to connect',
    sentence: 'Nothing was shared, and nothing has changed. You can connect whenever you are ready.',
    ...myClinics,
  },
  expired: {
    title: 'That took a little too long',
    sentence:
      'To keep your clinic safe, you have ten minutes to finish at Digitail. Nothing was connected. A new start takes a minute.',
    ...startAgain,
  },
  'already-used': {
    title: 'This step is already done',
    sentence:
      'You came back to a page that was used before, perhaps with the back button. Your clinics are as you left them.',
    ...myClinics,
  },
  'other-browser': {
    title: 'You started in another browser',
    sentence:
      'We can only finish in the browser where you pressed Connect. Nothing was connected. Go back to that one, or start again here.',
    ...startAgain,
  },
  'other-person': {
    title: 'Someone else started this',
    sentence:
      'You are signed in as another person than the one who pressed Connect. Nothing was connected. You can start again yourself.',
    ...startAgain,
  },
  'signed-out': {
    title: 'Please sign in again',
    sentence:
      'You were signed out while you were at Digitail. Nothing was connected. Sign in, then press Connect again.',
    button: 'Sign in',
  },
  'unknown-attempt': {
    title: 'We do not recognise this address',
    sentence: 'The page you opened does not belong to anything that was started here. Nothing has changed.',
    button: 'Go to the start page',
  },
  'bad-callback': {
    title: 'Something was missing',
    sentence:
      'Digitail sent you back without everything we need, so we stopped. Nothing was connected. Please start again.',
    ...startAgain,
  },
  'code-refused': {
    title: 'Digitail did not confirm it',
    sentence:
      'You came back from Digitail, but it would not confirm your yes. Nothing was connected. It usually works the second time.',
    ...startAgain,
  },
  'digitail-unavailable': {
    title: 'Digitail is not answering',
    sentence:
      'Digitail is having trouble, so we could not finish. Nothing was connected. Wait a few minutes, then try again.',
    button: 'Try again',
  },
  'digitail-unclear': {
    title: 'The answer got lost on the way',
    sentence:
      'Digitail may have said yes, but its answer did not reach us whole. Nothing was connected. It is safe to start again.',
    ...startAgain,
  },
  'not-permitted': {
    title: 'This Digitail account may not do that',
    sentence:
      'It is not allowed to share this clinic. Ask whoever manages Digitail at your clinic, or start again with another account.',
    ...startAgain,
  },
  'no-clinics': {
    title: 'This Digitail account has no clinic',
    sentence:
      'You signed in to Digitail, but the account does not belong to any clinic. Nothing was connected. To use another account:',
    steps: switchAccount,
    button: 'Connect again',
  },
  misconfigured: {
    title: 'This one is our mistake',
    sentence: `Our own settings keep us from reaching Digitail. Nothing was connected, and trying again will not help. Please write to ${brand.supportEmail} with the reference below.`,
    ...myClinics,
  },
  'our-trouble': {
    title: 'Something went wrong on our side',
    sentence: `We could not finish this step. What worked before still works. Wait a minute, then try again; should it stay like this, write to ${brand.supportEmail} with the reference below.`,
    ...myClinics,
  },
  declined: {
    title: 'Let us find the right account',
    sentence:
      'You said this is not your clinic, so nothing was connected. Digitail remembers who is signed in. To switch accounts:',
    steps: switchAccount,
    button: 'Connect again',
  },
  'confirm-expired': {
    title: 'The question has timed out',
    sentence:
      'We wait half an hour for your answer, then forget what Digitail told us. Nothing was connected. A new start takes a minute.',
    ...startAgain,
  },
  'confirm-changed': {
    title: 'Something changed meanwhile',
    sentence:
      'While the question was open, one of these clinics was changed by someone else. Your answer was not used. Please look again and decide.',
    button: 'Look again',
  },
  'nothing-chosen': {
    title: 'No clinic was ticked',
    sentence: 'Nothing was connected. Tick at least one clinic before you say yes.',
    button: 'Choose again',
  },
  'too-many-attempts': {
    title: 'Let us pause for a moment',
    sentence:
      'Connect was pressed many times in a short while. Nothing has changed. Wait a few minutes, then press it again.',
    ...myClinics,
  },
  'link-revoked': { ...linkOver['link-revoked'], ...startPage },
  'link-used': { ...linkOver['link-used'], ...startPage },
  'link-expired': { ...linkOver['link-expired'], ...startPage },
}

export const outcomePage = {
  reference: 'Reference for support',
} as const
