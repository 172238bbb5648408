import { brand } from '@/components/brand'
import type { link as english } from '../en/link'
import type { Translation } from '../speak'
import { linkResults } from './link-results'

export const link: Translation<typeof english> = {
  results: linkResults,
  open: {
    title: 'Conectați {clinic}',
    titleRepair: 'Reconectați {clinic}',
    asks: `${brand.name} are o rugăminte.`,
    asksNamed: `{who} de la ${brand.name} are o rugăminte.`,
    what: `Astfel, ${brand.name} poate lucra cu {clinic} în Digitail: programări, pacienți, medici. Aveți nevoie de un cont Digitail al clinicii, nu și de un cont aici.`,
    whatRepair: `Digitail nu mai dă acces la {clinic} pentru ${brand.name}. Intrați încă o dată în Digitail, cu un cont al clinicii. Restul rămâne cum este.`,
    stepsTitle: 'Ce urmează',
    steps: [
      'Intrați în Digitail, pe pagina lui. Noi nu vă vedem niciodată parola.',
      'Digitail vă întreabă dacă avem voie să lucrăm cu clinica.',
      'Vă arătăm numele clinicii. O singură apăsare și este conectată.',
    ],
    button: 'Conectați la Digitail',
    buttonRepair: 'Reconectați la Digitail',
    leaving: 'Vă ducem la Digitail…',
    again: 'Folosiți alt cont Digitail',
    until: 'Linkul expiră',
    notYou: 'Nu administrați Digitail la această clinică? Trimiteți linkul mai departe persoanei care o face.',
    waiting: {
      title: 'Am întrebat un admin',
      sentence:
        'Acest link a fost folosit cu contul altei clinici, iar un admin decide dacă este corect. Dacă a fost o scăpare, folosiți contul potrivit.',
    },
  },
  confirm: {
    other: {
      title: 'Acest cont nu vede {clinic}',
      sentence: 'Linkul a fost făcut pentru {clinic}, iar contul Digitail folosit este al:',
      lead: 'Nu s-a conectat nimic încă.',
      what: `Dacă este totuși corect, cineva de la ${brand.name} trebuie să confirme mai întâi. Până atunci nu se conectează nimic.`,
      ask: 'Este corect, întrebați',
      asking: 'Întrebăm…',
      no: 'Nu, folosiți alt cont',
    },
    noHint: 'Dacă nu este, nu se conectează nimic și vă arătăm cum să schimbați contul în Digitail.',
  },
  reference: 'Referință pentru asistență',
  forClinic: 'Pentru {clinic}',
}
