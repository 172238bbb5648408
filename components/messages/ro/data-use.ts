import type { dataUse as english } from '../en/data-use'
import type { Translation } from '../speak'

export const dataUse: Translation<typeof english> = {
  title: 'Ce am făcut în numele clinicii',
  pageTitle: 'Ce am făcut în numele clinicii {clinic}',
  lead: 'De fiecare dată când această aplicație a cerut ceva de la Digitail cu permisiunea clinicii. Echipa clinicii și adminii văd același lucru.',
  lastDays: '{days, plural, one {Ultima zi} few {Ultimele # zile} other {Ultimele # de zile}}',
  reads: 'Citit',
  changes: 'Modificat sau trimis',
  failed: 'Nereușit',
  columns: { what: 'Ce', kind: 'Fel', often: 'De câte ori', failed: 'Nereușit', last: 'Ultima dată' },
  times: '{count, plural, =1 {o dată} one {o dată} few {de # ori} other {de # de ori}}',
  someFailed: '{count, plural, =1 {o dată} one {o dată} few {de # ori} other {de # de ori}} fără succes',
  none: {
    title: 'Nimic în acest interval',
    sentence: 'Nu am cerut nimic de la Digitail în numele acestei clinici.',
  },
  dayByDay: 'Zi cu zi',
  seeAll: 'Zi cu zi și ca fișier',
  utc: 'Zilele încep la miezul nopții, UTC.',
  from: 'Din',
  to: 'Până la',
  show: 'Afișați',
  exportTitle: 'Descărcați lista',
  exportLead: 'Aceeași listă ca fișier, pentru evidența clinicii. Notăm cine a luat-o.',
  csv: 'Foaie de calcul (CSV)',
  json: 'Pentru programe (JSON)',
  abilities: 'Tot ce poate face această aplicație',
  abilitiesLead:
    'Decide Digitail: aplicația are voie doar ce are voie acolo contul care a conectat clinica. În paranteză este numele pe care Digitail îl dă acelui drept.',
  back: 'Înapoi la {clinic}',
}
