import type { account as english } from '../en/account'
import type { Translation } from '../speak'

export const account: Translation<typeof english> = {
  title: 'Ihr Konto',
  name: {
    title: 'Ihr Name',
    label: 'So sehen andere Sie hier',
    hint: 'Wenn leer: Ihre E-Mail-Adresse.',
    button: 'Speichern',
    problem: 'Dieser Name geht nicht. Nehmen Sie höchstens 80 normale Buchstaben.',
  },
  language: {
    title: 'Ihre Sprache',
    label: 'Seiten und E-Mails',
    hint: 'Auch die Sprache der E-Mails, die wir Ihnen schicken.',
    button: 'Speichern',
  },
  ways: {
    title: 'So melden Sie sich an',
    email: 'Mit einem Link, den wir an {address} schicken',
    oidc: 'Mit Ihrem Arbeitskonto',
    linked: 'Mit Ihrem Arbeitskonto bei {host}',
    demo: 'Mit dem Button der Demo',
    none: 'Es ist keine Anmeldung eingerichtet.',
  },
  sessions: {
    title: 'Wo Sie angemeldet sind',
    lead: 'Ist etwas dabei, das nicht von Ihnen ist? Beenden Sie es und sagen Sie uns Bescheid.',
    list: 'Angemeldete Browser',
    unknown: 'Ein Browser, der nicht sagt, was er ist',
    on: 'auf {system}',
    isThis: 'dieser Browser',
    since: 'Angemeldet',
    last: 'Zuletzt genutzt',
    network: 'Aus dem Netz {network}',
    end: 'Beenden',
    endOthers: 'Alle anderen beenden',
    onlyThis: 'Nur in diesem Browser.',
  },
  notices: {
    renamed: 'Gespeichert.',
    unchanged: 'Das war schon so. Es hat sich nichts geändert.',
    'bad-name': 'Dieser Name geht nicht. Nehmen Sie höchstens 80 normale Buchstaben.',
    ended: 'Dort abgemeldet.',
    'already-ended': 'Das war schon beendet.',
  },
}
