import { brand } from '@/components/brand'
import type { linkOver as englishOver, linkResults as englishResults } from '../en/link-results'
import type { Translation } from '../speak'

const switchAccount = [
  'Deschideți Digitail în acest browser și ieșiți din cont acolo.',
  'Reveniți aici și apăsați butonul de mai jos.',
  'Intrați în Digitail cu contul clinicii.',
]

const startAgain = { button: 'Începeți din nou' }
const nothingMore = { button: null }

/** Why a link can be used no more, also for someone signed in. */
export const linkOver: Translation<typeof englishOver> = {
  'link-revoked': {
    title: 'Acest link a fost retras',
    sentence: 'Cine l-a trimis nu mai are nevoie de el sau a trimis altul. Nu s-a conectat nimic.',
    ...nothingMore,
  },
  'link-used': {
    title: 'Acest link și-a făcut treaba',
    sentence: 'Clinica a fost conectată cu el. Nu mai este nimic de făcut și puteți închide pagina.',
    ...nothingMore,
  },
  'link-expired': {
    title: 'Acest link a expirat',
    sentence:
      'Pentru siguranța clinicii, un link funcționează o perioadă limitată. Nu s-a conectat nimic. Cereți unul nou de la cine l-a trimis.',
    ...nothingMore,
  },
}

/** Where the words for someone signed in do not fit whoever holds a link. */
export const linkResults: Translation<typeof englishResults> = {
  connected: {
    title: 'Gata. Vă mulțumim!',
    sentence: 'Clinica și Digitail sunt legate. Nu mai este nimic de făcut și puteți închide pagina.',
    ...nothingMore,
  },
  waiting: {
    title: 'Am întrebat',
    sentence:
      'Nu s-a conectat nimic încă. Cine v-a trimis linkul decide acum dacă aceasta este clinica potrivită. Puteți închide pagina.',
    ...nothingMore,
  },
  denied: {
    title: 'Ați ales să nu conectați clinica',
    sentence: 'Nu s-a transmis nimic. Dacă vă răzgândiți, linkul încă funcționează.',
    button: 'Mai încercați',
  },
  declined: {
    title: 'Să găsim contul potrivit',
    sentence: 'Nu s-a conectat nimic. Digitail ține minte cine a intrat în cont. Ca să folosiți alt cont:',
    steps: switchAccount,
    button: 'Conectați din nou',
  },
  'no-clinics': {
    title: 'Acest cont Digitail nu are nicio clinică',
    sentence: 'Nu s-a conectat nimic. Ca să folosiți alt cont:',
    steps: switchAccount,
    button: 'Conectați din nou',
  },
  'already-used': {
    title: 'Acest pas este deja făcut',
    sentence:
      'Ați revenit la o pagină folosită înainte, poate cu butonul Înapoi. Dacă clinica nu este încă conectată, începeți din nou.',
    ...startAgain,
  },
  'unknown-attempt': {
    title: 'Nu recunoaștem această adresă',
    sentence: 'Pagina deschisă nu ține de nimic început aici. Nu s-a schimbat nimic.',
    ...startAgain,
  },
  'other-browser': {
    title: 'Ați început în alt browser',
    sentence:
      'Putem încheia doar în browserul în care ați apăsat butonul. Nu s-a conectat nimic. Reveniți la acela sau deschideți linkul aici.',
    ...nothingMore,
  },
  misconfigured: {
    title: 'Aici am greșit noi',
    sentence: `Propriile noastre setări ne împiedică să ajungem la Digitail. Nu s-a conectat nimic, iar o nouă încercare nu ajută. Scrieți-ne la ${brand.supportEmail} cu referința de mai jos.`,
    ...nothingMore,
  },
  'our-trouble': {
    title: 'Ceva nu a mers la noi',
    sentence: `Nu am putut încheia acest pas. Așteptați un minut, apoi încercați din nou; dacă rămâne la fel, scrieți-ne la ${brand.supportEmail} cu referința de mai jos.`,
    ...startAgain,
  },
  'confirm-changed': {
    title: 'Ceva s-a schimbat între timp',
    sentence: 'Cât timp vă așteptam răspunsul, altcineva a schimbat clinica. Răspunsul nu a fost folosit.',
    ...startAgain,
  },
  'too-many-attempts': {
    title: 'Să luăm o mică pauză',
    sentence: 'Butonul a fost apăsat de multe ori în scurt timp. Așteptați câteva minute, apoi apăsați din nou.',
    button: 'Mai încercați',
  },
  ...linkOver,
  'link-replaced': {
    title: 'Există un link mai nou',
    sentence:
      'Linkul v-a fost trimis din nou și doar cel mai nou funcționează. Căutați un e-mail mai recent sau cereți-l.',
    ...nothingMore,
  },
  'link-unknown': {
    title: 'Nu cunoaștem acest link',
    sentence:
      'Poate că o parte din adresă s-a pierdut pe drum. Deschideți linkul încă o dată din e-mail sau cereți unul nou.',
    ...nothingMore,
  },
  'link-not-needed': {
    title: 'Funcționează deja din nou',
    sentence:
      'Altcineva a fost mai rapid: clinica este conectată. Nu mai este nimic de făcut și puteți închide pagina.',
    ...nothingMore,
  },
}
