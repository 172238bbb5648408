import { brand } from '@/components/brand'
import type { linkOver as englishOver, linkResults as englishResults } from '../en/link-results'
import type { Translation } from '../speak'

const switchAccount = [
  'Öffnen Sie Digitail in diesem Browser und melden Sie sich dort ab.',
  'Kommen Sie hierher zurück und klicken Sie unten auf den Button.',
  'Melden Sie sich bei Digitail mit dem Konto der Praxis an.',
]

const startAgain = { button: 'Neu beginnen' }
const nothingMore = { button: null }

export const linkOver: Translation<typeof englishOver> = {
  'link-revoked': {
    title: 'Dieser Link wurde gesperrt',
    sentence:
      'Wer ihn geschickt hat, braucht ihn nicht mehr oder hat einen anderen geschickt. Es wurde nichts verbunden.',
    ...nothingMore,
  },
  'link-used': {
    title: 'Dieser Link hat seinen Dienst getan',
    sentence: 'Die Praxis wurde damit verbunden. Sie müssen nichts weiter tun und können diese Seite schließen.',
    ...nothingMore,
  },
  'link-expired': {
    title: 'Dieser Link ist abgelaufen',
    sentence:
      'Zum Schutz der Praxis gilt ein Link nur eine begrenzte Zeit. Es wurde nichts verbunden. Bitten Sie die Person, die ihn geschickt hat, um einen neuen.',
    ...nothingMore,
  },
}

export const linkResults: Translation<typeof englishResults> = {
  connected: {
    title: 'Alles erledigt. Vielen Dank!',
    sentence: 'Die Praxis und Digitail sind verbunden. Sie müssen nichts weiter tun und können diese Seite schließen.',
    ...nothingMore,
  },
  waiting: {
    title: 'Wir haben nachgefragt',
    sentence:
      'Noch ist nichts verbunden. Wer Ihnen den Link geschickt hat, entscheidet jetzt, ob das die richtige Praxis ist. Sie können diese Seite schließen.',
    ...nothingMore,
  },
  denied: {
    title: 'Sie haben sich dagegen entschieden',
    sentence: 'Es wurde nichts weitergegeben. Falls Sie es sich anders überlegen: Der Link gilt weiter.',
    button: 'Noch einmal',
  },
  declined: {
    title: 'Suchen wir das richtige Konto',
    sentence: 'Es wurde nichts verbunden. Digitail merkt sich, wer angemeldet ist. So nehmen Sie ein anderes Konto:',
    steps: switchAccount,
    button: 'Nochmal verbinden',
  },
  'no-clinics': {
    title: 'Dieses Digitail-Konto hat keine Praxis',
    sentence: 'Es wurde nichts verbunden. So nehmen Sie ein anderes Konto:',
    steps: switchAccount,
    button: 'Nochmal verbinden',
  },
  'already-used': {
    title: 'Dieser Schritt ist schon erledigt',
    sentence:
      'Sie sind zu einer Seite zurückgekommen, die schon benutzt wurde, vielleicht mit der Zurück-Taste. Wenn die Praxis noch nicht verbunden ist, beginnen Sie neu.',
    ...startAgain,
  },
  'unknown-attempt': {
    title: 'Diese Adresse kennen wir nicht',
    sentence: 'Die Seite gehört zu nichts, was hier begonnen wurde. Es hat sich nichts geändert.',
    ...startAgain,
  },
  'other-browser': {
    title: 'Sie haben in einem anderen Browser begonnen',
    sentence:
      'Abschließen können wir nur in dem Browser, in dem der Button geklickt wurde. Es wurde nichts verbunden. Gehen Sie dorthin zurück oder öffnen Sie den Link hier.',
    ...nothingMore,
  },
  misconfigured: {
    title: 'Das ist unser Fehler',
    sentence: `Unsere eigenen Einstellungen versperren uns den Weg zu Digitail. Es wurde nichts verbunden, und ein neuer Versuch hilft nicht. Bitte schreiben Sie an ${brand.supportEmail} und nennen Sie die Referenz unten.`,
    ...nothingMore,
  },
  'our-trouble': {
    title: 'Bei uns ist etwas schiefgegangen',
    sentence: `Wir konnten diesen Schritt nicht abschließen. Warten Sie eine Minute und versuchen Sie es dann wieder. Wenn es so bleibt, schreiben Sie an ${brand.supportEmail} und nennen Sie die Referenz unten.`,
    ...startAgain,
  },
  'confirm-changed': {
    title: 'Inzwischen hat sich etwas geändert',
    sentence:
      'Während die Frage offen war, hat jemand anderes etwas an der Praxis geändert. Ihre Antwort wurde nicht verwendet.',
    ...startAgain,
  },
  'too-many-attempts': {
    title: 'Machen wir kurz Pause',
    sentence:
      'Der Button wurde in kurzer Zeit sehr oft geklickt. Warten Sie ein paar Minuten und klicken Sie dann noch einmal.',
    button: 'Noch einmal',
  },
  ...linkOver,
  'link-replaced': {
    title: 'Es gibt einen neueren Link',
    sentence:
      'Dieser Link wurde Ihnen noch einmal geschickt, und nur der neueste gilt. Suchen Sie nach einer späteren E-Mail oder fragen Sie danach.',
    ...nothingMore,
  },
  'link-unknown': {
    title: 'Diesen Link kennen wir nicht',
    sentence:
      'Vielleicht ging unterwegs ein Teil der Adresse verloren. Öffnen Sie ihn noch einmal aus der E-Mail oder bitten Sie um einen neuen.',
    ...nothingMore,
  },
  'link-not-needed': {
    title: 'Es funktioniert schon wieder',
    sentence:
      'Jemand war schneller: Die Praxis ist verbunden. Sie müssen nichts weiter tun und können diese Seite schließen.',
    ...nothingMore,
  },
}
