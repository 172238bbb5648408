import { sentence } from '../sentence'

export const account = {
  title: 'Your account',
  name: {
    title: 'Your name',
    label: 'How others see you here',
    hint: 'Empty: your e-mail address.',
    button: 'Save',
    problem: 'This name cannot be used. Write up to 80 ordinary letters.',
  },
  language: {
    title: 'Your language',
    label: 'Pages and mails',
    hint: 'Also the language of what we mail to you.',
    button: 'Save',
  },
  ways: {
    title: 'How you sign in',
    email: sentence('With a link that we mail to {address}', 'address'),
    oidc: 'With your work account',
    linked: sentence('With your work account at {host}', 'host'),
    demo: 'With the button of the demo',
    none: 'No way to sign in is set up.',
  },
  sessions: {
    title: 'Where you are signed in',
    lead: 'Do you see one that is not yours? End it, and tell us.',
    list: 'Signed-in browsers',
    unknown: 'A browser that does not say what it is',
    on: sentence('on {system}', 'system'),
    isThis: 'this browser',
    since: 'Signed in',
    last: 'Last used',
    network: sentence('From the network {network}', 'network'),
    end: 'End',
    endOthers: 'End all the others',
    onlyThis: 'Only in this browser.',
  },
  notices: {
    renamed: 'Saved.',
    unchanged: 'It was so already. Nothing has changed.',
    'bad-name': 'This name cannot be used. Write up to 80 ordinary letters.',
    ended: 'Signed out there.',
    'already-ended': 'It had ended already.',
  },
} as const

export type AccountNotice = keyof typeof account.notices
