import { brand } from '@/components/brand'
import type { outcomes as englishOutcomes, outcomePage as englishPage } from '../en/outcomes'
import type { Translation } from '../speak'
import { linkOver } from './link-results'

const startAgain = { button: 'Începeți din nou' }
const myClinics = { button: 'Spre clinicile mele' }
const startPage = { button: 'Spre pagina de start' }
const switchAccount = [
  'Deschideți Digitail în acest browser și ieșiți din cont acolo.',
  'Reveniți aici și apăsați butonul de mai jos.',
  'Intrați în Digitail cu contul clinicii dumneavoastră.',
]

export const outcomes: Translation<typeof englishOutcomes> = {
  denied: {
    title: 'Ați ales să nu conectați clinica',
    sentence: 'Nu s-a transmis nimic și nu s-a schimbat nimic. O puteți conecta oricând doriți.',
    ...myClinics,
  },
  expired: {
    title: 'A durat puțin prea mult',
    sentence:
      'Pentru siguranța clinicii, aveți zece minute ca să încheiați în Digitail. Nu s-a conectat nimic. Un nou început durează un minut.',
    ...startAgain,
  },
  'already-used': {
    title: 'Acest pas este deja făcut',
    sentence: 'Ați revenit la o pagină folosită înainte, poate cu butonul Înapoi. Clinicile sunt așa cum le-ați lăsat.',
    ...myClinics,
  },
  'other-browser': {
    title: 'Ați început în alt browser',
    sentence:
      'Putem încheia doar în browserul în care ați apăsat „Conectați”. Nu s-a conectat nimic. Reveniți la acela sau începeți din nou aici.',
    ...startAgain,
  },
  'other-person': {
    title: 'Altcineva a început asta',
    sentence:
      'Ați intrat în cont ca altă persoană decât cea care a apăsat „Conectați”. Nu s-a conectat nimic. Puteți începe chiar dumneavoastră din nou.',
    ...startAgain,
  },
  'signed-out': {
    title: 'Vă rugăm să intrați din nou în cont',
    sentence:
      'Sesiunea s-a încheiat cât timp erați în Digitail. Nu s-a conectat nimic. Intrați în cont, apoi apăsați din nou „Conectați”.',
    button: 'Intrați',
  },
  'unknown-attempt': {
    title: 'Nu recunoaștem această adresă',
    sentence: 'Pagina deschisă nu ține de nimic început aici. Nu s-a schimbat nimic.',
    ...startPage,
  },
  'bad-callback': {
    title: 'A lipsit ceva',
    sentence:
      'Digitail v-a trimis înapoi fără tot ce ne trebuie, așa că ne-am oprit. Nu s-a conectat nimic. Vă rugăm să începeți din nou.',
    ...startAgain,
  },
  'code-refused': {
    title: 'Digitail nu a confirmat',
    sentence:
      'V-ați întors din Digitail, dar acesta nu v-a confirmat acordul. Nu s-a conectat nimic. De obicei reușește a doua oară.',
    ...startAgain,
  },
  'digitail-unavailable': {
    title: 'Digitail nu răspunde',
    sentence:
      'Digitail are probleme, așa că nu am putut încheia. Nu s-a conectat nimic. Așteptați câteva minute, apoi încercați din nou.',
    button: 'Mai încercați',
  },
  'digitail-unclear': {
    title: 'Răspunsul s-a pierdut pe drum',
    sentence:
      'Poate că Digitail a spus da, dar răspunsul nu a ajuns întreg la noi. Nu s-a conectat nimic. Puteți începe din nou fără grijă.',
    ...startAgain,
  },
  'not-permitted': {
    title: 'Acest cont Digitail nu are voie să facă asta',
    sentence:
      'Nu are dreptul să dea acces la această clinică. Întrebați persoana care administrează Digitail la clinică sau începeți din nou cu alt cont.',
    ...startAgain,
  },
  'no-clinics': {
    title: 'Acest cont Digitail nu are nicio clinică',
    sentence:
      'Ați intrat în Digitail, dar contul nu ține de nicio clinică. Nu s-a conectat nimic. Ca să folosiți alt cont:',
    steps: switchAccount,
    button: 'Conectați din nou',
  },
  misconfigured: {
    title: 'Aici am greșit noi',
    sentence: `Propriile noastre setări ne împiedică să ajungem la Digitail. Nu s-a conectat nimic, iar o nouă încercare nu ajută. Scrieți-ne la ${brand.supportEmail} cu referința de mai jos.`,
    ...myClinics,
  },
  'our-trouble': {
    title: 'Ceva nu a mers la noi',
    sentence: `Nu am putut încheia acest pas. Ce mergea înainte merge și acum. Așteptați un minut, apoi încercați din nou; dacă rămâne la fel, scrieți-ne la ${brand.supportEmail} cu referința de mai jos.`,
    ...myClinics,
  },
  declined: {
    title: 'Să găsim contul potrivit',
    sentence:
      'Ați spus că nu este clinica dumneavoastră, așa că nu s-a conectat nimic. Digitail ține minte cine a intrat în cont. Ca să schimbați contul:',
    steps: switchAccount,
    button: 'Conectați din nou',
  },
  'confirm-expired': {
    title: 'Întrebarea a expirat',
    sentence:
      'Așteptăm răspunsul o jumătate de oră, apoi uităm ce ne-a spus Digitail. Nu s-a conectat nimic. Un nou început durează un minut.',
    ...startAgain,
  },
  'confirm-changed': {
    title: 'Ceva s-a schimbat între timp',
    sentence:
      'Cât timp vă așteptam răspunsul, altcineva a schimbat una dintre clinici. Răspunsul nu a fost folosit. Vă rugăm să verificați din nou și să decideți.',
    button: 'Mai verificați',
  },
  'nothing-chosen': {
    title: 'Nu ați bifat nicio clinică',
    sentence: 'Nu s-a conectat nimic. Bifați cel puțin o clinică înainte să spuneți da.',
    button: 'Alegeți din nou',
  },
  'too-many-attempts': {
    title: 'Să luăm o mică pauză',
    sentence:
      'Butonul „Conectați” a fost apăsat de multe ori în scurt timp. Nu s-a schimbat nimic. Așteptați câteva minute, apoi apăsați din nou.',
    ...myClinics,
  },
  'link-revoked': { ...linkOver['link-revoked'], ...startPage },
  'link-used': { ...linkOver['link-used'], ...startPage },
  'link-expired': { ...linkOver['link-expired'], ...startPage },
}

export const outcomePage: Translation<typeof englishPage> = {
  reference: 'Referință pentru asistență',
}
