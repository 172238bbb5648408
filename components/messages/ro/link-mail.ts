import { brand } from '@/components/brand'
import type { linkMail as english } from '../en/link-mail'
import type { Translation } from '../speak'

/** The mail that brings a connect link to whoever manages Digitail at a clinic. */
export const linkMail: Translation<typeof english> = {
  connect: {
    subject: 'Vă rugăm să conectați {clinic} la Digitail',
    title: 'Conectați {clinic}',
    what: `${brand.name} vă roagă să conectați {clinic} la Digitail. Durează cam un minut.`,
    whatNamed: `{who} (${brand.name}) vă roagă să conectați {clinic} la Digitail. Durează cam un minut.`,
    button: 'Conectați clinica',
  },
  repair: {
    subject: 'De reconectat la Digitail: {clinic}',
    title: 'Reconectați {clinic}',
    what: `${brand.name} vă roagă să reconectați {clinic}: Digitail nu ne mai dă acces. Totul rămâne cum este și durează cam un minut.`,
    whatNamed: `{who} (${brand.name}) vă roagă să reconectați {clinic}: Digitail nu ne mai dă acces. Totul rămâne cum este și durează cam un minut.`,
    button: 'Reconectați clinica',
  },
  account:
    'Aveți nevoie de un cont Digitail al clinicii, nu și de un cont la noi. Nu se conectează nimic înainte să vedeți numele clinicii și să spuneți da.',
  passOn:
    'Nu vă ocupați dumneavoastră de asta? Trimiteți e-mailul mai departe persoanei care administrează Digitail la clinică.',
  until: 'Linkul funcționează doar pentru această clinică, până pe {when} (UTC).',
  help: `Aveți întrebări? Scrieți la ${brand.supportEmail}.`,
}
