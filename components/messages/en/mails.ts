import { brand } from '@/components/brand'
import { sentence } from '../sentence'

/** The sentences of mails. `names` are a list: "Linden Street", "Linden Street and Harbour Cats". */
export const mails = {
  more: sentence('{count, plural, one {# more} other {# more}}', 'count'),
  button: {
    repair: 'Reconnect now',
    clinics: 'See all clinics',
    overview: 'Open the overview',
    link: 'Decide now',
    open: sentence('Open {name}', 'name'),
  },
  repair: {
    subject: {
      first: sentence('Please reconnect to Digitail: {names}', 'names'),
      'day-3': sentence('Reminder: not connected to Digitail: {names}', 'names'),
      'day-7': sentence('A week without Digitail: {names}', 'names'),
      'day-14': sentence('Last reminder: not connected to Digitail: {names}', 'names'),
    },
    title: 'Please reconnect to Digitail',
    which: sentence('This is about {names}.', 'names'),
    unknownReason: 'Digitail no longer lets us in.',
    since: sentence('It has been so since {when}.', 'when'),
    how: 'Reconnecting takes about a minute: press the button, sign in to Digitail, and say yes.',
    howForbidden:
      'Ask whoever manages Digitail at the clinic to allow it, then press the button. You can also press it and sign in with another account.',
    until: sentence('The button works until {when}, and only for this clinic. Each reminder brings a new one.', 'when'),
    forYou: 'Do not forward this mail to anyone who may not connect the clinic.',
    last: 'This is our last reminder. Nothing was deleted; you can reconnect at any time.',
  },
  repairFixed: {
    subject: sentence('Connected again: {names}', 'names'),
    title: 'Connected again',
    sentence: sentence('The connection to Digitail works again: {names}. You need not do anything.', 'names'),
  },
  clinics: {
    subject: {
      one: sentence('Reconnect needed: {names}', 'names'),
      reminder: sentence('Reminder, reconnect needed: {names}', 'names'),
      many: sentence('{count, plural, one {# clinic needs to reconnect} other {# clinics need to reconnect}}', 'count'),
      manyReminder: sentence(
        'Reminder: {count, plural, one {# clinic still needs to reconnect} other {# clinics still need to reconnect}}',
        'count',
      ),
    },
    title: 'A person is needed',
    sentence: 'Nothing we can do by ourselves brings these back: someone at the clinic has to reconnect.',
    list: 'Who needs a person',
    since: sentence('Since {when}.', 'when'),
    wrote: sentence('We wrote to {who}.', 'who'),
    nobody: 'We know nobody at the clinic to write to: set a contact, or send a link.',
  },
  clinicsFixed: {
    subject: {
      one: sentence('Connected again: {names}', 'names'),
      many: sentence(
        '{count, plural, one {# clinic is connected again} other {# clinics are connected again}}',
        'count',
      ),
    },
    title: 'Connected again',
    sentence: 'What we told you about is fixed. There is nothing left to do.',
    list: 'Back again',
    since: sentence('It had needed a person since {when}.', 'when'),
  },
  configuration: {
    subject: `Digitail does not accept ${brand.name}`,
    title: 'Digitail does not accept this app',
    sentence: sentence('Since {when} nothing can be renewed, for any clinic.', 'when'),
    what: 'Check the client id, the client secret and the addresses of Digitail in the settings. No clinic was changed, nobody has to reconnect, and it goes on by itself once they are right.',
  },
  configurationFixed: {
    subject: `Digitail accepts ${brand.name} again`,
    title: 'Digitail accepts this app again',
    sentence: sentence('What began on {when} is over. Connections are renewed as usual.', 'when'),
  },
  background: {
    subject: `Background work of ${brand.name} stands still`,
    title: 'Background work stands still',
    sentence: sentence('It last ran on {when}. Connections are renewed only when they are used.', 'when'),
    what: 'Check that a server is running, or the scheduler that calls it.',
  },
  backgroundFixed: {
    subject: `Background work of ${brand.name} runs again`,
    title: 'Background work runs again',
    sentence: sentence('It had last run on {when}. Nothing is left to do.', 'when'),
  },
  approval: {
    subject: sentence('Your word is needed: a link for {clinic}', 'clinic'),
    title: 'Is this the right clinic?',
    sentence: sentence(
      'Someone used a connect link that you sent for {clinic}, and came back with another clinic.',
      'clinic',
    ),
    since: sentence('It has waited since {when}. Nothing is connected until you say so.', 'when'),
  },
  digest: {
    subject: {
      fine: sentence(
        'This week: {count, plural, one {# clinic connected} other {# clinics connected}}, nothing to do',
        'count',
      ),
      needed: sentence(
        'This week: {count, plural, one {# clinic needs a person} other {# clinics need a person}}',
        'count',
      ),
    },
    clinics: sentence('{count, plural, one {# clinic} other {# clinics}}', 'count'),
    needed: sentence('{count, plural, one {# clinic needs a person.} other {# clinics need a person.}}', 'count'),
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
    failedMails: sentence('Mails that could not be sent: {count, number}. See Notices.', 'count'),
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
