import { sentence } from '../sentence'

export const clinic = {
  details: 'This connection',
  account: 'Digitail account',
  connectedBy: 'Connected by',
  connectedSince: 'Connected',
  lastExchange: 'Last exchange',
  clinicTime: 'Clinic’s time zone',
  alsoServes: 'Also serves',
  unknownPerson: 'no longer known',
  byLink: 'with a connect link',
  justConnected: sentence('{name} and Digitail are linked. Here is its day, live.', 'name'),
  connect: {
    title: 'Connect this clinic',
    sentence: 'Sign in to Digitail, say yes, and check the name. It takes a minute.',
    button: 'Connect with Digitail',
  },
  reconnect: {
    title: 'Reconnect',
    sentence: 'Sign in to Digitail once more, with the same account. Everything here stays as it is.',
    button: 'Reconnect with Digitail',
  },
  disconnect: {
    title: 'Disconnect',
    summary: sentence('Disconnect {name}', 'name'),
    what: 'When you press the button below:',
    steps: [
      'We delete our access to Digitail at once, for good.',
      'We stop reading anything from the clinic.',
      'What you did in Digitail stays there, untouched.',
    ],
    shared: sentence('The same connection serves {names}. Disconnecting ends theirs too.', 'names'),
    inDigitail: 'Digitail may still list us among its connected apps. You can remove us there as well.',
    undo: 'You can connect again at any time.',
    button: 'Disconnect now',
    working: 'Disconnecting…',
  },
} as const
