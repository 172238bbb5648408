import { brand } from '@/components/brand'
import type { signIn as english } from '../en/sign-in'
import type { Translation } from '../speak'

export const signIn: Translation<typeof english> = {
  title: 'Ihre Praxis und Digitail, Hand in Pfote.',
  lead: `${brand.name} verbindet Ihre Praxis in einer Minute mit Digitail und hält die Verbindung.`,
  panel: 'Anmelden',
  email: 'Berufliche E-Mail',
  emailHint: 'Wir schicken Ihnen einen Link. Kein Passwort nötig.',
  sendLink: 'Link anfordern',
  sending: 'Wird gesendet…',
  oidc: 'Mit Ihrem Arbeitskonto anmelden',
  or: 'oder',
  demoTitle: 'In der Demo umsehen',
  demoHint: 'Erfundene Praxen, erfundene Tiere. Nichts verlässt diesen Computer.',
  demoStaff: 'Weiter als Praxisteam',
  demoAdmin: 'Weiter als Admin',
  invited: 'Anmelden kann sich nur, wer eingeladen wurde.',
  noWay: 'Es ist noch keine Anmeldung eingerichtet. Bitte wenden Sie sich an das Team hinter dieser Seite.',
  checkMail: {
    title: 'Schauen Sie in Ihr Postfach',
    sentence:
      'Wenn {email} eingeladen wurde, ist ein Anmeldelink unterwegs. Er funktioniert einmal, fünfzehn Minuten lang.',
    anyone:
      'Wenn Ihre Adresse eingeladen wurde, ist ein Anmeldelink unterwegs. Er funktioniert einmal, fünfzehn Minuten lang.',
    hint: 'Nichts da? Schauen Sie in den Spam-Ordner, oder versuchen Sie es mit der Adresse, an die Ihre Einladung ging.',
    button: 'Andere Adresse nehmen',
  },
  mail: {
    subject: `Ihr Anmeldelink für ${brand.name}`,
    title: `Bei ${brand.name} anmelden`,
    what: 'Klicken Sie auf den Button, um sich als {email} anzumelden.',
    button: 'Anmelden',
    limits: 'Der Link funktioniert einmal, {minutes, plural, one {# Minute} other {# Minuten}} lang.',
    notYou: 'Sie haben das nicht angefordert? Dann ignorieren Sie diese E-Mail. Ohne sie kann sich niemand anmelden.',
    help: `Fragen? Schreiben Sie an ${brand.supportEmail}.`,
  },
  confirmLink: {
    title: 'Fast geschafft',
    sentence: 'Klicken Sie auf den Button, um die Anmeldung abzuschließen.',
    as: 'Sie melden sich als {email} an.',
    why: 'Wir fragen nach, damit kein Mailprogramm, das Links von selbst öffnet, Ihren verbraucht.',
    button: 'Anmelden',
  },
  again: {
    title: 'Sind Sie es noch?',
    sentence:
      'Was Sie vorhaben, hat weitreichende Folgen, und Ihre Anmeldung ist mehr als zehn Minuten her. Bitte melden Sie sich noch einmal an, damit es niemand anderes an Ihrem Bildschirm tun kann.',
    as: 'Sie sind als {email} angemeldet.',
    nothingYet:
      'Noch hat sich nichts geändert. Danach kommen Sie auf dieselbe Seite zurück und klicken noch einmal auf den Button.',
    sendLink: 'Link anfordern',
    oidc: 'Mit Ihrem Arbeitskonto anmelden',
    demo: { staff: 'Weiter als Praxisteam', admin: 'Weiter als Admin' },
    notAsked:
      'Ihr Arbeitskonto hat Sie durchgelassen, ohne zu fragen, wer Sie sind. Deshalb wissen wir nicht, ob Sie es sind. Melden Sie sich zuerst dort ab und versuchen Sie es dann wieder.',
    notAskedButMail:
      'Ihr Arbeitskonto hat Sie durchgelassen, ohne zu fragen, wer Sie sind. Deshalb wissen wir nicht, ob Sie es sind. Nehmen Sie stattdessen den Link per E-Mail.',
    noWay: 'Melden Sie sich ab und auf demselben Weg wie vorher wieder an.',
    back: 'Jetzt nicht, zurück',
    goOn: 'Danke. Jetzt geht es weiter: Klicken Sie noch einmal auf den Button.',
  },
  problem: {
    title: 'Wir konnten Sie nicht anmelden',
    button: 'Zurück zur Anmeldung',
    reasons: {
      'link-used':
        'Dieser Anmeldelink wurde schon benutzt oder ist zu alt. Fordern Sie einen neuen an, er kommt sofort.',
      'not-invited':
        'Mit diesem Konto können Sie sich hier nicht anmelden. Bitten Sie die Person, die diese Seite betreut, Sie einzuladen.',
      cancelled:
        'Die Anmeldung wurde nicht abgeschlossen. Es hat sich nichts geändert. Sie können es noch einmal versuchen.',
      'too-many': 'Zu viele Versuche in kurzer Zeit. Warten Sie ein paar Minuten und versuchen Sie es dann wieder.',
      ours: `Etwas in unseren eigenen Einstellungen lässt Sie nicht hinein. Bitte schreiben Sie an ${brand.supportEmail}.`,
    },
  },
}
