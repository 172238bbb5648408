import { brand } from '@/components/brand'

/** The sentences of mails. `names` are already joined: "Linden Street", "Linden Street and Harbour Cats". */
export const mails = {
  more: (count: string) => `${count} more`,
  button: {
    repair: 'Reconnect now',
    clinics: 'See all clinics',
    overview: 'Open the overview',
    link: 'Decide now',
    open: (name: string) => `Open ${name}`,
  },
  repair: {
    subject: {
      first: (names: string) => `Please reconnect to Digitail: ${names}`,
      'day-3': (names: string) => `Reminder: not connected to Digitail: ${names}`,
      'day-7': (names: string) => `A week without Digitail: ${names}`,
      'day-14': (names: string) => `Last reminder: not connected to Digitail: ${names}`,
    },
    title: 'Please reconnect to Digitail',
    which: (names: string) => `This is about ${names}.`,
    unknownReason: 'Digitail no longer lets us in.',
    since: (when: string) => `It has been so since ${when}.`,
    how: 'Reconnecting takes about a minute: press the button, sign in to Digitail, and say yes.',
    howForbidden:
      'Ask whoever manages Digitail at the clinic to allow it, then press the button. You can also press it and sign in with another account.',
    until: (when: string) =>
      `The button works until ${when}, and only for this clinic. Each reminder brings a new one.`,
    forYou: 'Do not forward this mail to anyone who may not connect the clinic.',
    last: 'This is our last reminder. Nothing was deleted; you can reconnect at any time.',
  },
  repairFixed: {
    subject: (names: string) => `Connected again: ${names}`,
    title: 'Connected again',
    sentence: (names: string) => `The connection to Digitail works again: ${names}. You need not do anything.`,
  },
  clinics: {
    subject: {
      one: (names: string) => `Reconnect needed: ${names}`,
      reminder: (names: string) => `Reminder, reconnect needed: ${names}`,
      many: (count: string) => `${count} clinics need to reconnect`,
      manyReminder: (count: string) => `Reminder: ${count} clinics still need to reconnect`,
    },
    title: 'A person is needed',
    sentence: 'Nothing we can do by ourselves brings these back: someone at the clinic has to reconnect.',
    list: 'Who needs a person',
    since: (when: string) => `Since ${when}.`,
    wrote: (who: string) => `We wrote to ${who}.`,
    nobody: 'We know nobody at the clinic to write to: set a contact, or send a link.',
  },
  clinicsFixed: {
    subject: {
      one: (names: string) => `Connected again: ${names}`,
      many: (count: string) => `${count} clinics are connected again`,
    },
    title: 'Connected again',
    sentence: 'What we told you about is fixed. There is nothing left to do.',
    list: 'Back again',
    since: (when: string) => `It had needed a person since ${when}.`,
  },
  configuration: {
    subject: `Digitail does not accept ${brand.name}`,
    title: 'Digitail does not accept this app',
    sentence: (when: string) => `Since ${when} nothing can be renewed, for any clinic.`,
    what: 'Check the client id, the client secret and the addresses of Digitail in the settings. No clinic was changed, nobody has to reconnect, and it goes on by itself once they are right.',
  },
  configurationFixed: {
    subject: `Digitail accepts ${brand.name} again`,
    title: 'Digitail accepts this app again',
    sentence: (when: string) => `What began on ${when} is over. Connections are renewed as usual.`,
  },
  background: {
    subject: `Background work of ${brand.name} stands still`,
    title: 'Background work stands still',
    sentence: (when: string) => `It last ran on ${when}. Connections are renewed only when they are used.`,
    what: 'Check that a server is running, or the scheduler that calls it.',
  },
  backgroundFixed: {
    subject: `Background work of ${brand.name} runs again`,
    title: 'Background work runs again',
    sentence: (when: string) => `It had last run on ${when}. Nothing is left to do.`,
  },
  approval: {
    subject: (clinic: string) => `Your word is needed: a link for ${clinic}`,
    title: 'Is this the right clinic?',
    sentence: (clinic: string) =>
      `Someone used a connect link that you sent for ${clinic}, and came back with another clinic.`,
    since: (when: string) => `It has waited since ${when}. Nothing is connected until you say so.`,
  },
  digest: {
    subject: {
      fine: (count: string) => `This week: ${count} connected, nothing to do`,
      needed: (clinicsNeed: string) => `This week: ${clinicsNeed} a person`,
    },
    clinics: { one: '1 clinic', many: (count: string) => `${count} clinics` },
    needed: (clinicsNeed: string) => `${clinicsNeed} a person.`,
    need: { one: '1 clinic needs', many: (count: string) => `${count} clinics need` },
    title: 'Your week',
    counts: 'How they stand',
    connected: 'Connected',
    waiting: 'Waiting for Digitail',
    waitingMeans: 'Nobody has to act; we keep trying.',
    needPerson: 'Reconnect needed',
    disconnected: 'Not connected',
    needTitle: 'Who needs a person, oldest first',
    healedTitle: 'Back again this week',
    nothing: 'Nobody needs you. Nothing to do.',
    incident: 'Right now Digitail is having trouble. No clinic was changed, and nobody has to reconnect.',
    failedMails: (count: string) => `Mails that could not be sent: ${count}. See Notices.`,
    why: `You get this once a week because you are an admin of ${brand.name}.`,
    unsubscribe: 'No more weekly mails',
  },
  test: {
    subject: `A test mail from ${brand.name}`,
    title: 'Mail works',
    sentence: 'You asked for this mail on the page Notices. When a clinic needs a person, mails like this one go out.',
  },
  small: {
    contact: `You get this because you are the contact of the clinic for ${brand.name}.`,
    admin: `You get this because you are an admin of ${brand.name}. It ends by itself when it is fixed.`,
    help: `Questions? Write to ${brand.supportEmail}.`,
  },
} as const
