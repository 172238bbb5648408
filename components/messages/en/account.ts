export const account = {
  title: 'Your account',
  name: {
    title: 'Your name',
    label: 'How others see you here',
    hint: 'Empty: your e-mail address.',
    button: 'Save',
    problem: 'This name cannot be used. Write up to 80 ordinary letters.',
  },
  ways: {
    title: 'How you sign in',
    email: (address: string) => `With a link that we mail to ${address}`,
    oidc: 'With your work account',
    linked: (host: string) => `With your work account at ${host}`,
    demo: 'With the button of the demo',
    none: 'No way to sign in is set up.',
  },
  sessions: {
    title: 'Where you are signed in',
    lead: 'Do you see one that is not yours? End it, and tell us.',
    list: 'Signed-in browsers',
    unknown: 'A browser that does not say what it is',
    on: (system: string) => `on ${system}`,
    isThis: 'this browser',
    since: 'Signed in',
    last: 'Last used',
    network: (network: string) => `From the network ${network}`,
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
