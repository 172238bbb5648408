import { brand } from '@/components/brand'
import { sentence } from '../sentence'
import { linkResults } from './link-results'

export const link = {
  results: linkResults,
  open: {
    title: sentence('Connect {clinic}', 'clinic'),
    titleRepair: sentence('Reconnect {clinic}', 'clinic'),
    asks: `${brand.name} asks you.`,
    asksNamed: sentence(`{who} of ${brand.name} asks you.`, 'who'),
    what: sentence(
      `This lets ${brand.name} work with {clinic} in Digitail: appointments, patients, vets. You need a Digitail account of the clinic, and no account here.`,
      'clinic',
    ),
    whatRepair: sentence(
      `Digitail no longer lets ${brand.name} in at {clinic}. Sign in to Digitail once more, with an account of the clinic. Everything else stays as it is.`,
      'clinic',
    ),
    stepsTitle: 'What will happen',
    steps: [
      'You sign in to Digitail, on its own page. We never see your password.',
      'Digitail asks whether we may work with the clinic.',
      'We show you the clinic’s name. One press, and it is connected.',
    ],
    button: 'Connect with Digitail',
    buttonRepair: 'Reconnect with Digitail',
    leaving: 'Taking you to Digitail…',
    again: 'Use another Digitail account',
    until: 'This link runs out',
    notYou: 'You do not manage Digitail at this clinic? Then pass the link on to whoever does.',
    waiting: {
      title: 'An admin has been asked',
      sentence:
        'This link was used with the account of another clinic, and an admin decides whether that is right. If it was a slip, use the right account.',
    },
  },
  confirm: {
    other: {
      title: sentence('This account does not see {clinic}', 'clinic'),
      sentence: sentence(
        'The link was made for {clinic}, and the Digitail account that you used belongs to:',
        'clinic',
      ),
      lead: 'Nothing is connected yet.',
      what: `If that is right all the same, somebody at ${brand.name} has to say so first. Nothing is connected until then.`,
      ask: 'It is right, please ask',
      asking: 'Asking…',
      no: 'No, use another account',
    },
    noHint: 'If it is not, nothing will be connected, and we show you how to switch accounts in Digitail.',
  },
  reference: 'Reference for support',
  forClinic: sentence('For {clinic}', 'clinic'),
} as const
