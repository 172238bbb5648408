import { brand } from '@/components/brand'
import type { signIn as english } from '../en/sign-in'
import type { Translation } from '../speak'

export const signIn: Translation<typeof english> = {
  title: 'Clinica și Digitail, mână în lăbuță.',
  lead: `${brand.name} vă leagă clinica de Digitail într-un minut și o păstrează legată.`,
  panel: 'Intrați în cont',
  email: 'E-mail de serviciu',
  emailHint: 'Vă trimitem un link. Nu aveți nevoie de parolă.',
  sendLink: 'Trimiteți-mi un link',
  sending: 'Se trimite…',
  oidc: 'Intrați cu contul de serviciu',
  or: 'sau',
  demoTitle: 'Descoperiți demo-ul',
  demoHint: 'Clinici inventate, animale inventate. Nimic nu părăsește acest calculator.',
  demoStaff: 'Continuați ca echipa clinicii',
  demoAdmin: 'Continuați ca admin',
  invited: 'Doar persoanele cu invitație pot intra în cont.',
  noWay: 'Nu este configurat încă niciun mod de a intra în cont. Anunțați persoana care administrează acest site.',
  checkMail: {
    title: 'Verificați e-mailul',
    sentence:
      'Dacă {email} are invitație, un link de intrare este pe drum. Funcționează o singură dată, timp de cincisprezece minute.',
    anyone:
      'Dacă adresa are invitație, un link de intrare este pe drum. Funcționează o singură dată, timp de cincisprezece minute.',
    hint: 'Nu a venit nimic? Căutați în dosarul spam sau încercați din nou cu adresa la care ați primit invitația.',
    button: 'Folosiți altă adresă',
  },
  mail: {
    subject: `Linkul de intrare în ${brand.name}`,
    title: `Intrați în ${brand.name}`,
    what: 'Apăsați butonul ca să intrați în cont ca {email}.',
    button: 'Intrați',
    limits:
      'Linkul funcționează o singură dată, timp de {minutes, plural, one {# minut} few {# minute} other {# de minute}}.',
    notYou: 'Nu ați cerut asta? Ignorați acest e-mail; fără el nimeni nu poate intra în cont.',
    help: `Aveți întrebări? Scrieți la ${brand.supportEmail}.`,
  },
  confirmLink: {
    title: 'Aproape gata',
    sentence: 'Apăsați butonul ca să intrați în cont.',
    as: 'Intrați ca {email}.',
    why: 'Vă întrebăm pentru ca un program de e-mail care deschide singur linkurile să nu vi-l consume.',
    button: 'Intrați în cont',
  },
  again: {
    title: 'Tot dumneavoastră sunteți?',
    sentence:
      'Ce vreți să faceți are urmări mari, iar în cont ați intrat acum mai mult de zece minute. Vă rugăm să intrați încă o dată, ca nimeni altcineva să nu o poată face de la ecranul dumneavoastră.',
    as: 'Ați intrat în cont ca {email}.',
    nothingYet: 'Nu s-a schimbat nimic încă. După aceea reveniți la aceeași pagină și apăsați din nou butonul.',
    sendLink: 'Trimiteți-mi un link',
    oidc: 'Intrați cu contul de serviciu',
    demo: { staff: 'Continuați ca echipa clinicii', admin: 'Continuați ca admin' },
    notAsked:
      'Contul de serviciu v-a lăsat să treceți fără să întrebe cine sunteți, așa că nu știm dacă sunteți dumneavoastră. Ieșiți mai întâi din el, apoi încercați din nou.',
    notAskedButMail:
      'Contul de serviciu v-a lăsat să treceți fără să întrebe cine sunteți, așa că nu știm dacă sunteți dumneavoastră. Folosiți linkul prin e-mail.',
    noWay: 'Ieșiți din cont și intrați din nou, așa cum ați venit.',
    back: 'Nu acum, înapoi',
    goOn: 'Vă mulțumim. Acum puteți continua: apăsați din nou butonul.',
  },
  problem: {
    title: 'Nu ați putut intra în cont',
    button: 'Înapoi la intrare',
    reasons: {
      'link-used': 'Acest link de intrare a fost deja folosit sau este prea vechi. Cereți unul nou; ajunge imediat.',
      'not-invited': 'Acest cont nu poate intra aici. Cereți o invitație de la persoana care se ocupă de acest site.',
      cancelled: 'Intrarea în cont nu s-a încheiat. Nu s-a schimbat nimic. Puteți încerca din nou.',
      'too-many': 'Prea multe încercări în scurt timp. Așteptați câteva minute, apoi încercați din nou.',
      ours: `Ceva din setările noastre vă oprește. Vă rugăm să scrieți la ${brand.supportEmail}.`,
    },
  },
}
