import { brand } from '@/components/brand'
import type { mails as english } from '../en/mails'
import type { Translation } from '../speak'

/** The sentences of mails. `names` are a list. */
export const mails: Translation<typeof english> = {
  more: '{count, plural, one {încă #} few {încă #} other {încă #}}',
  button: {
    repair: 'Reconectați acum',
    clinics: 'Vedeți toate clinicile',
    overview: 'Deschideți sumarul',
    link: 'Decideți acum',
    open: 'Deschideți {name}',
  },
  repair: {
    subject: {
      first: 'Vă rugăm să reconectați la Digitail: {names}',
      'day-3': 'Reamintire, fără legătură cu Digitail: {names}',
      'day-7': 'O săptămână fără Digitail: {names}',
      'day-14': 'Ultima reamintire, fără legătură cu Digitail: {names}',
    },
    title: 'Vă rugăm să reconectați clinica',
    which: 'Este vorba despre {names}.',
    unknownReason: 'Digitail nu ne mai dă acces.',
    since: 'Este așa din {when}.',
    how: 'Reconectarea durează cam un minut: apăsați butonul, intrați în Digitail și spuneți da.',
    howForbidden:
      'Rugați persoana care administrează Digitail la clinică să permită accesul, apoi apăsați butonul. Îl puteți apăsa și ca să intrați cu alt cont.',
    until: 'Butonul funcționează până pe {when} și doar pentru această clinică. Fiecare reamintire aduce unul nou.',
    forYou: 'Nu trimiteți acest e-mail mai departe cuiva care nu are voie să conecteze clinica.',
    last: 'Aceasta este ultima noastră reamintire. Nu s-a șters nimic; puteți reconecta oricând.',
  },
  repairFixed: {
    subject: 'Din nou cu Digitail: {names}',
    title: 'Conexiunea funcționează din nou',
    sentence: 'Conexiunea cu Digitail funcționează din nou: {names}. Nu trebuie să faceți nimic.',
  },
  clinics: {
    subject: {
      one: 'De reconectat: {names}',
      reminder: 'Reamintire, de reconectat: {names}',
      many: '{count, plural, one {# clinică trebuie reconectată} few {# clinici trebuie reconectate} other {# de clinici trebuie reconectate}}',
      manyReminder:
        'Reamintire: {count, plural, one {# clinică mai trebuie reconectată} few {# clinici mai trebuie reconectate} other {# de clinici mai trebuie reconectate}}',
    },
    title: 'Este nevoie de atenție',
    sentence: 'Pe acestea nu le putem readuce singuri: cineva de la fiecare clinică trebuie să o reconecteze.',
    list: 'Au nevoie de atenție',
    since: 'Din {when}.',
    wrote: 'Am scris la {who}.',
    nobody: 'Nu știm cui să scriem la clinică: stabiliți un contact sau trimiteți un link.',
  },
  clinicsFixed: {
    subject: {
      one: 'Din nou cu Digitail: {names}',
      many: '{count, plural, one {# clinică este din nou conectată} few {# clinici sunt din nou conectate} other {# de clinici sunt din nou conectate}}',
    },
    title: 'Din nou conectate',
    sentence: 'Ce v-am semnalat s-a rezolvat. Nu mai este nimic de făcut.',
    list: 'Au revenit',
    since: 'Avea nevoie de atenție din {when}.',
  },
  configuration: {
    subject: `Digitail nu acceptă ${brand.name}`,
    title: 'Digitail nu acceptă această aplicație',
    sentence: 'Din {when} nu se mai poate reînnoi nimic, la nicio clinică.',
    what: 'Verificați în setări ID-ul de client, secretul de client și adresele Digitail. Nicio clinică nu s-a schimbat, niciuna nu trebuie reconectată, iar după corectare totul continuă de la sine.',
  },
  configurationFixed: {
    subject: `Digitail acceptă din nou ${brand.name}`,
    title: 'Digitail acceptă din nou această aplicație',
    sentence: 'Problema începută pe {when} s-a încheiat. Conexiunile se reînnoiesc ca de obicei.',
  },
  background: {
    subject: `${brand.name}: activitatea din fundal s-a oprit`,
    title: 'Activitatea din fundal s-a oprit',
    sentence: 'A mers ultima dată pe {when}. Conexiunile se reînnoiesc doar când sunt folosite.',
    what: 'Verificați dacă merge un server sau planificatorul care îl apelează.',
  },
  backgroundFixed: {
    subject: `${brand.name}: activitatea din fundal merge din nou`,
    title: 'Activitatea din fundal merge din nou',
    sentence: 'Înainte mersese ultima dată pe {when}. Nu mai este nimic de făcut.',
  },
  approval: {
    subject: 'Vă așteptăm decizia: un link pentru {clinic}',
    title: 'Este clinica potrivită?',
    sentence: 'Cineva a folosit un link de conectare trimis pentru {clinic} și s-a întors cu altă clinică.',
    since: 'Așteaptă din {when}. Nu se conectează nimic până nu decideți.',
  },
  digest: {
    subject: {
      fine: 'Săptămâna aceasta: {count, plural, one {# clinică conectată} few {# clinici conectate} other {# de clinici conectate}}, nimic de făcut',
      needed:
        'Săptămâna aceasta: {count, plural, one {# clinică are nevoie de atenție} few {# clinici au nevoie de atenție} other {# de clinici au nevoie de atenție}}',
    },
    clinics: '{count, plural, one {# clinică} few {# clinici} other {# de clinici}}',
    needed:
      '{count, plural, one {# clinică are nevoie de atenție.} few {# clinici au nevoie de atenție.} other {# de clinici au nevoie de atenție.}}',
    title: 'Rezumatul săptămânii',
    counts: 'Cum stau clinicile',
    connected: 'Conectate',
    waiting: 'Așteaptă Digitail',
    waitingMeans: 'Nimeni nu trebuie să acționeze; încercăm în continuare.',
    needPerson: 'De reconectat',
    disconnected: 'Neconectate',
    needTitle: 'Au nevoie de atenție, cele mai vechi întâi',
    healedTitle: 'Au revenit săptămâna aceasta',
    nothing: 'Nicio clinică nu are nevoie de atenție. Nimic de făcut.',
    incident: 'Chiar acum Digitail are probleme. Nicio clinică nu s-a schimbat și niciuna nu trebuie reconectată.',
    failedMails: 'E-mailuri care nu au putut fi trimise: {count, number}. Vedeți Notificări.',
    why: `Primiți acest e-mail o dată pe săptămână ca admin ${brand.name}.`,
    unsubscribe: 'Fără e-mailuri săptămânale',
  },
  test: {
    subject: `Un e-mail de test de la ${brand.name}`,
    title: 'E-mailul funcționează',
    sentence:
      'Ați cerut acest e-mail din pagina Notificări. Când o clinică are nevoie de atenție, pleacă e-mailuri ca acesta.',
  },
  small: {
    contact: `Primiți acest e-mail ca persoană de contact a clinicii pentru ${brand.name}.`,
    admin: `Primiți acest e-mail ca admin ${brand.name}. Se oprește de la sine când problema este rezolvată.`,
    help: `Aveți întrebări? Scrieți la ${brand.supportEmail}.`,
  },
}
