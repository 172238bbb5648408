import { brand } from '@/components/brand'
import { sentence } from '../sentence'

export const signIn = {
  title: 'Your clinic and Digitail, hand in paw.',
  lead: `${brand.name} links your clinic to Digitail in a minute, and keeps it linked.`,
  panel: 'Sign in',
  email: 'Work e-mail',
  emailHint: 'We send you a link. No password needed.',
  sendLink: 'E-mail me a link',
  sending: 'Sending…',
  oidc: 'Sign in with your work account',
  or: 'or',
  demoTitle: 'Look around the demo',
  demoHint: 'Invented clinics, invented pets. Nothing leaves this computer.',
  demoStaff: 'Continue as clinic staff',
  demoAdmin: 'Continue as admin',
  invited: 'Only people who were invited can sign in.',
  noWay: 'No way to sign in has been set up yet. Please tell whoever runs this site.',
  checkMail: {
    title: 'Look in your mail',
    sentence: sentence(
      'If {email} was invited, a sign-in link is on its way. It works once, for fifteen minutes.',
      'email',
    ),
    anyone: 'If your address was invited, a sign-in link is on its way. It works once, for fifteen minutes.',
    hint: 'Nothing there? Look in the spam folder, or try again with the address you were invited with.',
    button: 'Use another address',
  },
  mail: {
    subject: `Your sign-in link for ${brand.name}`,
    title: `Sign in to ${brand.name}`,
    what: sentence('Press the button to sign in as {email}.', 'email'),
    button: 'Sign in',
    limits: sentence('The link works once, for {minutes, plural, one {# minute} other {# minutes}}.', 'minutes'),
    notYou: 'You did not ask for this? Then ignore this mail; nobody can sign in without it.',
    help: `Questions? Write to ${brand.supportEmail}.`,
  },
  confirmLink: {
    title: 'Almost there',
    sentence: 'Press the button to finish signing in.',
    as: sentence('You sign in as {email}.', 'email'),
    why: 'We ask, so that a mail program that opens links by itself cannot use yours up.',
    button: 'Sign me in',
  },
  again: {
    title: 'Is it still you?',
    sentence:
      'What you want to do reaches far, and you signed in more than ten minutes ago. Please sign in once more, so that nobody else can do it at your screen.',
    as: sentence('You are signed in as {email}.', 'email'),
    nothingYet: 'Nothing has changed yet. Afterwards you come back to the same page and press the button again.',
    sendLink: 'E-mail me a link',
    oidc: 'Sign in with your work account',
    demo: { staff: 'Continue as clinic staff', admin: 'Continue as admin' },
    notAsked:
      'Your work account let you through without asking who you are, so we do not know that it is you. Sign out there first, then try again.',
    notAskedButMail:
      'Your work account let you through without asking who you are, so we do not know that it is you. Take the link by e-mail instead.',
    noWay: 'Sign out and in again the way you came.',
    back: 'Not now, go back',
    goOn: 'Thank you. Now you can go on: press the button once more.',
  },
  problem: {
    title: 'We could not sign you in',
    button: 'Back to sign in',
    reasons: {
      'link-used': 'This sign-in link was used already or is too old. Ask for a new one; it arrives in a moment.',
      'not-invited': 'This account cannot sign in here. Ask the person who looks after this site to invite you.',
      cancelled: 'Signing in was not finished. Nothing has changed. You can try again.',
      'too-many': 'Too many tries in a short while. Wait a few minutes, then try again.',
      ours: `Something in our own settings keeps you out. Please write to ${brand.supportEmail}.`,
    },
  },
} as const

export type SignInProblemReason = keyof typeof signIn.problem.reasons
