import type { person as english } from '../en/person'
import type { Translation } from '../speak'

export const person: Translation<typeof english> = {
  back: 'Personen',
  lastSeen: 'Zuletzt hier',
  invitation: {
    title: 'Einladung',
    sent: 'Verschickt',
    worksUntil: 'Link läuft ab',
    expired:
      'Der Link ist inzwischen zu alt. Die Einladung gilt weiter: Senden Sie sie noch einmal, oder die Person fordert auf der Anmeldeseite einen Link an.',
    notMailed: 'Noch ist keine E-Mail angekommen. Die Einladung gilt trotzdem, die Person kann sich anmelden.',
    noMail:
      'Es ist kein Mailserver eingerichtet. Sagen Sie der Person also selbst Bescheid: Sie meldet sich auf der Startseite mit dieser Adresse an.',
    button: 'Einladung senden',
    again: 'Nochmal senden',
    sending: 'Wird gesendet…',
  },
  role: {
    title: 'Rolle',
    ADMIN: 'Admins sehen alle Praxen, laden Personen ein und ändern, was andere dürfen.',
    STAFF: 'Wer zum Praxisteam gehört, sieht die zugewiesenen Praxen, verbindet sie und trennt sie.',
    makeAdmin: 'Zum Admin machen',
    makeStaff: 'Ins Praxisteam holen',
    yourself: 'Ihre eigene Rolle und Ihren Zugang ändert ein anderer Admin, damit sich niemand selbst aussperrt.',
  },
  language: {
    title: 'Sprache der E-Mails',
    label: 'Sprache',
    button: 'Speichern',
    sentence: 'Die Person kann sie unten auf jeder Seite ändern.',
  },
  clinics: {
    title: 'Sichtbare Praxen',
    admin: 'Admins sehen alle Praxen. Diese hier zählen, sobald die Person zum Praxisteam gehört.',
    none: 'Noch keine Praxis. Suchen Sie eine und weisen Sie sie zu.',
    more: 'Und {more, number} weitere. Suchen Sie, um eine davon zu finden.',
    label: 'Praxis suchen',
    hint: 'Ein Teil des Namens oder die Nummer in Digitail',
    search: 'Suchen',
    found: 'Gefunden',
    notFound: 'Das kommt in keinem Praxisnamen vor.',
    narrow: 'Vielleicht gibt es mehr. Schreiben Sie etwas mehr vom Namen.',
    add: 'Zuweisen',
    remove: 'Entfernen',
    has: 'Zugewiesen',
  },
  sessions: {
    title: 'Gerade angemeldet',
    none: 'Im Moment nirgends.',
    end: 'Überall abmelden',
    what: 'Alle Browser dieser Person werden sofort abgemeldet, und verschickte Links gelten nicht mehr. Sie kann sich wieder anmelden.',
  },
  access: {
    title: 'Zugang beenden',
    sentence:
      'Die Person wird sofort überall abgemeldet und kann sich nicht mehr anmelden. Was sie getan hat, bleibt im Protokoll.',
    button: 'Jetzt beenden',
    ended:
      'Dieser Zugang wurde beendet. Wenn Sie ihn zurückgeben, kann sich die Person mit der Rolle und den Praxen von vorher anmelden.',
    enable: 'Zugang zurückgeben',
  },
  trail: {
    title: 'Verlauf',
    none: 'Es ist noch nichts verzeichnet.',
    list: 'Das Neueste über diese Person',
    about: 'Alles über diese Person',
    by: 'Alles, was sie getan hat',
  },
  notices: {
    invited: 'Eingeladen, die E-Mail ist unterwegs. Wählen Sie jetzt, welche Praxen die Person sieht.',
    'invited-admin': 'Als Admin eingeladen, die E-Mail ist unterwegs.',
    'invited-not-mailed':
      'Eingeladen, aber der Mailserver hat die E-Mail nicht angenommen. Anmelden geht schon, senden Sie die E-Mail noch einmal.',
    'invited-no-mail':
      'Eingeladen. Anmelden geht ab sofort. Sagen Sie der Person Bescheid, denn es ist kein Mailserver eingerichtet.',
    'already-there': 'Diese Adresse steht schon auf der Liste. Hier ist sie.',
    'invitation-sent': 'Die Einladung ist unterwegs. Der Link in der E-Mail davor gilt nicht mehr.',
    'invitation-not-sent':
      'Der Mailserver hat die E-Mail nicht angenommen. Es hat sich nichts geändert. Versuchen Sie es später wieder.',
    'invitation-just-sent': 'Vor weniger als einer Minute ging eine E-Mail hinaus. Geben Sie ihr einen Moment.',
    'made-admin': 'Ab dem nächsten Klick gilt die Rolle Admin.',
    'made-staff': 'Ab dem nächsten Klick gilt die Rolle Praxisteam.',
    'access-ended': 'Der Zugang ist beendet, auf jedem Gerät.',
    'access-given': 'Die Person kann sich wieder anmelden.',
    'language-set': 'Gespeichert. E-Mails an diese Person schreiben wir in dieser Sprache.',
    'signed-out': 'Die Person ist überall abgemeldet.',
    'clinic-added': 'Zugewiesen. Die Person sieht die Praxis ab dem nächsten Klick.',
    'clinic-removed': 'Entfernt. Die Person sieht die Praxis nicht mehr.',
    unchanged: 'Das war schon so. Es hat sich nichts geändert.',
    'not-yourself': 'Ihren eigenen Zugang können Sie nicht ändern. Bitten Sie einen anderen Admin.',
    'last-admin': 'Es muss mindestens einen Admin geben.',
  },
}
