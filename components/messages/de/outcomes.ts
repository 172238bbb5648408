import { brand } from '@/components/brand'
import type { outcomes as englishOutcomes, outcomePage as englishPage } from '../en/outcomes'
import type { Translation } from '../speak'
import { linkOver } from './link-results'

const startAgain = { button: 'Neu beginnen' }
const myClinics = { button: 'Zu meinen Praxen' }
const startPage = { button: 'Zur Startseite' }
const switchAccount = [
  'Öffnen Sie Digitail in diesem Browser und melden Sie sich dort ab.',
  'Kommen Sie hierher zurück und klicken Sie unten auf den Button.',
  'Melden Sie sich bei Digitail mit dem Konto Ihrer Praxis an.',
]

export const outcomes: Translation<typeof englishOutcomes> = {
  denied: {
    title: 'Sie haben sich dagegen entschieden',
    sentence:
      'Es wurde nichts weitergegeben und nichts geändert. Sie können die Praxis verbinden, wann immer Sie möchten.',
    ...myClinics,
  },
  expired: {
    title: 'Das hat etwas zu lange gedauert',
    sentence:
      'Zum Schutz Ihrer Praxis haben Sie bei Digitail zehn Minuten Zeit. Es wurde nichts verbunden. Neu beginnen dauert eine Minute.',
    ...startAgain,
  },
  'already-used': {
    title: 'Dieser Schritt ist schon erledigt',
    sentence:
      'Sie sind zu einer Seite zurückgekommen, die schon benutzt wurde, vielleicht mit der Zurück-Taste. An Ihren Praxen hat sich nichts geändert.',
    ...myClinics,
  },
  'other-browser': {
    title: 'Sie haben in einem anderen Browser begonnen',
    sentence:
      'Abschließen können wir nur in dem Browser, in dem Sie auf „Verbinden“ geklickt haben. Es wurde nichts verbunden. Gehen Sie dorthin zurück oder beginnen Sie hier neu.',
    ...startAgain,
  },
  'other-person': {
    title: 'Das hat jemand anderes begonnen',
    sentence:
      'Sie sind als eine andere Person angemeldet als die, die auf „Verbinden“ geklickt hat. Es wurde nichts verbunden. Sie können selbst neu beginnen.',
    ...startAgain,
  },
  'signed-out': {
    title: 'Bitte melden Sie sich wieder an',
    sentence:
      'Während Sie bei Digitail waren, wurden Sie hier abgemeldet. Es wurde nichts verbunden. Melden Sie sich an und klicken Sie noch einmal auf „Verbinden“.',
    button: 'Anmelden',
  },
  'unknown-attempt': {
    title: 'Diese Adresse kennen wir nicht',
    sentence: 'Die Seite gehört zu nichts, was hier begonnen wurde. Es hat sich nichts geändert.',
    ...startPage,
  },
  'bad-callback': {
    title: 'Da hat etwas gefehlt',
    sentence:
      'Digitail hat Sie zurückgeschickt, aber nicht mit allem, was wir brauchen. Deshalb haben wir abgebrochen. Es wurde nichts verbunden. Bitte beginnen Sie neu.',
    ...startAgain,
  },
  'code-refused': {
    title: 'Digitail hat es nicht bestätigt',
    sentence:
      'Sie kamen von Digitail zurück, aber Ihr Ja wurde dort nicht bestätigt. Es wurde nichts verbunden. Beim zweiten Mal klappt es meistens.',
    ...startAgain,
  },
  'digitail-unavailable': {
    title: 'Digitail antwortet nicht',
    sentence:
      'Digitail hat Schwierigkeiten, deshalb konnten wir nicht fertig werden. Es wurde nichts verbunden. Warten Sie ein paar Minuten und versuchen Sie es dann wieder.',
    button: 'Noch einmal',
  },
  'digitail-unclear': {
    title: 'Die Antwort ging unterwegs verloren',
    sentence:
      'Vielleicht hat Digitail Ja gesagt, aber die Antwort kam nicht vollständig bei uns an. Es wurde nichts verbunden. Sie können unbesorgt neu beginnen.',
    ...startAgain,
  },
  'not-permitted': {
    title: 'Dieses Digitail-Konto darf das nicht',
    sentence:
      'Es darf diese Praxis nicht freigeben. Fragen Sie die Person, die Digitail in Ihrer Praxis verwaltet, oder beginnen Sie mit einem anderen Konto neu.',
    ...startAgain,
  },
  'no-clinics': {
    title: 'Dieses Digitail-Konto hat keine Praxis',
    sentence:
      'Sie haben sich bei Digitail angemeldet, aber das Konto gehört zu keiner Praxis. Es wurde nichts verbunden. So nehmen Sie ein anderes Konto:',
    steps: switchAccount,
    button: 'Nochmal verbinden',
  },
  misconfigured: {
    title: 'Das ist unser Fehler',
    sentence: `Unsere eigenen Einstellungen versperren uns den Weg zu Digitail. Es wurde nichts verbunden, und ein neuer Versuch hilft nicht. Bitte schreiben Sie an ${brand.supportEmail} und nennen Sie die Referenz unten.`,
    ...myClinics,
  },
  'our-trouble': {
    title: 'Bei uns ist etwas schiefgegangen',
    sentence: `Wir konnten diesen Schritt nicht abschließen. Was vorher funktioniert hat, funktioniert weiter. Warten Sie eine Minute und versuchen Sie es dann wieder. Wenn es so bleibt, schreiben Sie an ${brand.supportEmail} und nennen Sie die Referenz unten.`,
    ...myClinics,
  },
  declined: {
    title: 'Suchen wir das richtige Konto',
    sentence:
      'Sie haben gesagt, dass das nicht Ihre Praxis ist, deshalb wurde nichts verbunden. Digitail merkt sich, wer angemeldet ist. So wechseln Sie das Konto:',
    steps: switchAccount,
    button: 'Nochmal verbinden',
  },
  'confirm-expired': {
    title: 'Die Frage ist abgelaufen',
    sentence:
      'Wir warten eine halbe Stunde auf Ihre Antwort, dann vergessen wir, was Digitail uns gesagt hat. Es wurde nichts verbunden. Neu beginnen dauert eine Minute.',
    ...startAgain,
  },
  'confirm-changed': {
    title: 'Inzwischen hat sich etwas geändert',
    sentence:
      'Während die Frage offen war, hat jemand anderes etwas an einer dieser Praxen geändert. Ihre Antwort wurde nicht verwendet. Bitte sehen Sie noch einmal hin und entscheiden Sie dann.',
    button: 'Neu ansehen',
  },
  'nothing-chosen': {
    title: 'Keine Praxis ausgewählt',
    sentence: 'Es wurde nichts verbunden. Wählen Sie mindestens eine Praxis aus, bevor Sie Ja sagen.',
    button: 'Neu auswählen',
  },
  'too-many-attempts': {
    title: 'Machen wir kurz Pause',
    sentence:
      'In kurzer Zeit wurde sehr oft auf „Verbinden“ geklickt. Es hat sich nichts geändert. Warten Sie ein paar Minuten und klicken Sie dann noch einmal.',
    ...myClinics,
  },
  'link-revoked': { ...linkOver['link-revoked'], ...startPage },
  'link-used': { ...linkOver['link-used'], ...startPage },
  'link-expired': { ...linkOver['link-expired'], ...startPage },
}

export const outcomePage: Translation<typeof englishPage> = {
  reference: 'Referenz für den Support',
}
