import { brand } from '@/components/brand'
import { sentence } from '../sentence'

/** The mail that brings a connect link to whoever manages Digitail at a clinic. */
export const linkMail = {
  connect: {
    subject: sentence('Please connect {clinic} with Digitail', 'clinic'),
    title: sentence('Connect {clinic}', 'clinic'),
    what: sentence(`${brand.name} asks you to connect {clinic} with Digitail. It takes about a minute.`, 'clinic'),
    whatNamed: sentence(
      `{who} (${brand.name}) asks you to connect {clinic} with Digitail. It takes about a minute.`,
      'who',
      'clinic',
    ),
    button: 'Connect the clinic',
  },
  repair: {
    subject: sentence('{clinic} has to be connected with Digitail again', 'clinic'),
    title: sentence('Reconnect {clinic}', 'clinic'),
    what: sentence(
      `${brand.name} asks you to reconnect {clinic}: Digitail no longer lets us in. Everything stays as it is, and it takes about a minute.`,
      'clinic',
    ),
    whatNamed: sentence(
      `{who} (${brand.name}) asks you to reconnect {clinic}: Digitail no longer lets us in. Everything stays as it is, and it takes about a minute.`,
      'who',
      'clinic',
    ),
    button: 'Reconnect the clinic',
  },
  account:
    'You need a Digitail account of the clinic, and no account with us. Nothing is connected before you have seen the clinic’s name and said yes.',
  passOn: 'Not the right person? Please pass this mail on to whoever manages Digitail at the clinic.',
  until: sentence('The link works for this clinic only, until {when} (UTC).', 'when'),
  help: `Questions? Write to ${brand.supportEmail}.`,
}
