import type { links as english } from '../en/links'
import type { Translation } from '../speak'

/** The page of one connect link. */
export const details: Translation<typeof english.details> = {
  back: 'Toate linkurile',
  facts: 'Acest link',
  purpose: 'Pentru ce',
  recipient: 'Pentru cine',
  language: 'Limba e-mailului',
  by: 'Creat de',
  opens: 'Deschis',
  presses: 'Buton apăsat',
  mails: 'E-mailuri trimise',
  times: '{count, plural, =1 {o dată} one {o dată} few {de # ori} other {de # de ori}}',
  outcome: 'Ultima încercare',
  connected: 'Conectate',
  timeline: 'Ce s-a întâmplat',
  fresh: {
    title: 'Adresa',
    sentence:
      'Trimiteți-o chiar dumneavoastră sau lăsați pe cineva să scaneze codul cu telefonul. Doar dumneavoastră o vedeți și doar zece minute.',
    label: 'Adresa linkului',
    qr: 'Codul QR al adresei',
    hide: 'Ascundeți',
  },
  renew: {
    title: 'Trimiteți din nou',
    sentence:
      'Creează o adresă nouă, valabilă din nou toată durata. Cea veche nu mai funcționează: îi păstrăm doar amprenta, așa că nu poate fi arătată sau trimisă din nou.',
    recipient: 'E-mail',
    mail: 'Trimiteți adresă nouă',
    show: 'Arătați o adresă nouă',
  },
  revoke: {
    title: 'Retrageți acest link',
    sentence:
      'Nu mai deschide nimic, nici pentru cine este chiar acum în Digitail. O clinică deja conectată cu el rămâne conectată.',
    button: 'Retrageți',
  },
  request: {
    title: 'Linkul pentru {clinic} a fost folosit cu contul altei clinici',
    sentence: 'Nu s-a conectat nimic încă. Aprobați doar dacă știți că este corect.',
    account: 'Cont Digitail',
    choose: 'Bifați ce poate fi conectat',
    until: 'Fără o decizie se șterge',
    approve: 'Aprobați și conectați',
    refuse: 'Respingeți și ștergeți',
  },
}
