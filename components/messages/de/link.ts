import { brand } from '@/components/brand'
import type { link as english } from '../en/link'
import type { Translation } from '../speak'
import { linkResults } from './link-results'

export const link: Translation<typeof english> = {
  results: linkResults,
  open: {
    title: '{clinic} verbinden',
    titleRepair: '{clinic} neu verbinden',
    asks: `${brand.name} bittet Sie darum.`,
    asksNamed: `{who} von ${brand.name} bittet Sie darum.`,
    what: `Damit kann ${brand.name} für {clinic} mit Digitail arbeiten: Termine, Patienten, Ärzteteam. Sie brauchen ein Digitail-Konto der Praxis, aber kein Konto bei uns.`,
    whatRepair: `Digitail gibt ${brand.name} für {clinic} keinen Zugang mehr. Melden Sie sich noch einmal bei Digitail an, mit einem Konto der Praxis. Alles andere bleibt, wie es ist.`,
    stepsTitle: 'So läuft es ab',
    steps: [
      'Sie melden sich bei Digitail an, auf dessen eigener Seite. Ihr Passwort sehen wir nie.',
      'Digitail fragt, ob wir mit den Daten der Praxis arbeiten dürfen.',
      'Wir zeigen Ihnen den Namen der Praxis. Ein Klick, und sie ist verbunden.',
    ],
    button: 'Mit Digitail verbinden',
    buttonRepair: 'Neu mit Digitail verbinden',
    leaving: 'Weiter zu Digitail…',
    again: 'Anderes Digitail-Konto nehmen',
    until: 'Ablauf des Links:',
    notYou:
      'Sie verwalten Digitail in dieser Praxis nicht? Dann geben Sie den Link bitte an die richtige Person weiter.',
    waiting: {
      title: 'Ein Admin wurde gefragt',
      sentence:
        'Dieser Link wurde mit dem Konto einer anderen Praxis benutzt, und ein Admin entscheidet, ob das stimmt. War es ein Versehen, nehmen Sie das richtige Konto.',
    },
  },
  confirm: {
    other: {
      title: 'Dieses Konto sieht {clinic} nicht',
      sentence: 'Der Link ist für {clinic} gedacht, aber das benutzte Digitail-Konto gehört zu:',
      lead: 'Noch ist nichts verbunden.',
      what: `Wenn das trotzdem stimmt, muss erst jemand von ${brand.name} zustimmen. Bis dahin wird nichts verbunden.`,
      ask: 'Das stimmt, bitte nachfragen',
      asking: 'Wir fragen nach…',
      no: 'Nein, anderes Konto nehmen',
    },
    noHint: 'Wenn nicht, wird nichts verbunden, und wir zeigen Ihnen, wie Sie in Digitail das Konto wechseln.',
  },
  reference: 'Referenz für den Support',
  forClinic: 'Für {clinic}',
}
