import { brand } from '@/components/brand'
import { sentence } from '../sentence'

export const confirm = {
  title: 'Is this your clinic?',
  titleMany: 'Are these your clinics?',
  from: 'From Digitail',
  account: 'Digitail account',
  signedInAs: sentence(`You are signed in to ${brand.name} as {who}.`, 'who'),
  chooseMany: 'Tick the clinics to connect.',
  yes: 'Yes, connect',
  saving: 'Connecting…',
  yesSwitch: 'Yes, switch to this account',
  no: 'No, that is another account',
  back: 'Go to my clinics',
  noHint: 'If it is not, nothing will be connected, and we show you how to switch accounts in Digitail.',
  nothingYet: 'Nothing is connected until you say yes.',
  standing: {
    new: null,
    'same-account': 'Already connected with this account. Saying yes renews it.',
    switch: sentence(
      'So far connected with {account}. Saying yes moves it to this account; until that works, the old one stays.',
      'account',
    ),
    switchUnnamed:
      'So far connected with another Digitail account. Saying yes moves it to this one; until that works, the old one stays.',
    taken: 'Already connected by other people. Ask them to add you, or write to support.',
  },
  otherAccount: {
    title: 'This is another Digitail account than before',
    sentence: sentence(
      'Until now, the clinic was connected with {expected}. That connection stays as it is unless you say yes.',
      'expected',
    ),
  },
  missing: {
    title: sentence('This account does not see {clinic}', 'clinic'),
    sentence:
      'You wanted to reconnect it, but it is not among the clinics of this Digitail account. If you expected it, choose “No” and switch accounts.',
  },
  allTaken: {
    title: 'Nothing here can be connected by you',
    sentence:
      'Every clinic of this Digitail account is already connected by other people. Ask them to add you, or write to support.',
  },
} as const
