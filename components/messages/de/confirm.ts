import { brand } from '@/components/brand'
import type { confirm as english } from '../en/confirm'
import type { Translation } from '../speak'

export const confirm: Translation<typeof english> = {
  title: 'Ist das Ihre Praxis?',
  titleMany: 'Sind das Ihre Praxen?',
  from: 'Von Digitail',
  account: 'Digitail-Konto',
  signedInAs: `Bei ${brand.name} sind Sie als {who} angemeldet.`,
  chooseMany: 'Wählen Sie die Praxen aus, die Sie verbinden möchten.',
  yes: 'Ja, verbinden',
  saving: 'Wird verbunden…',
  yesSwitch: 'Ja, zu diesem Konto wechseln',
  no: 'Nein, das ist ein anderes Konto',
  back: 'Zu meinen Praxen',
  noHint: 'Wenn nicht, wird nichts verbunden, und wir zeigen Ihnen, wie Sie in Digitail das Konto wechseln.',
  nothingYet: 'Erst wenn Sie Ja sagen, wird etwas verbunden.',
  standing: {
    new: null,
    'same-account': 'Schon mit diesem Konto verbunden. Wenn Sie Ja sagen, wird die Verbindung erneuert.',
    switch:
      'Bisher mit {account} verbunden. Wenn Sie Ja sagen, wechselt die Praxis zu diesem Konto. Bis das klappt, bleibt das alte.',
    switchUnnamed:
      'Bisher mit einem anderen Digitail-Konto verbunden. Wenn Sie Ja sagen, wechselt die Praxis zu diesem Konto. Bis das klappt, bleibt das alte.',
    taken: 'Schon von anderen verbunden. Bitten Sie dort um Zugang oder schreiben Sie dem Support.',
  },
  otherAccount: {
    title: 'Das ist ein anderes Digitail-Konto als bisher',
    sentence:
      'Bisher war die Praxis mit {expected} verbunden. Diese Verbindung bleibt, wie sie ist, solange Sie nicht Ja sagen.',
  },
  missing: {
    title: 'Dieses Konto sieht {clinic} nicht',
    sentence:
      'Sie wollten diese Praxis neu verbinden, aber sie gehört nicht zu den Praxen dieses Digitail-Kontos. Wenn Sie sie hier erwartet haben, wählen Sie „Nein“ und wechseln Sie das Konto.',
  },
  allTaken: {
    title: 'Hier können Sie nichts verbinden',
    sentence:
      'Jede Praxis dieses Digitail-Kontos ist schon von anderen verbunden. Bitten Sie dort um Zugang oder schreiben Sie dem Support.',
  },
}
