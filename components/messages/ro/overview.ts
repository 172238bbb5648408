import type { overview as english } from '../en/overview'
import type { Translation } from '../speak'

/** Why a clinic needs a person, in a few words. */
const reasons: Translation<typeof english.attention.reasons> = {
  revoked: 'Acces eliminat în Digitail',
  expired: 'Permisiune expirată',
  lost_rotation: 'Legătură ruptă la reînnoire',
  forbidden: 'Contul nu are voie să vadă clinica',
}

export const overview: Translation<typeof english> = {
  title: 'Sumar',
  empty: {
    title: 'Încă nicio clinică',
    sentence: 'Imediat ce cineva conectează o clinică, vedeți aici cum stă și dacă trebuie să acționeze cineva.',
    button: 'Conectați o clinică',
  },
  attention: {
    need: '{count, plural, one {clinică are nevoie de atenție} few {clinici au nevoie de atenție} other {de clinici au nevoie de atenție}}',
    none: 'Nicio clinică nu are nevoie de atenție',
    noneSentence: 'Toate clinicile sunt conectate sau continuă de la sine.',
    noneButUs: 'În schimb, aplicația are: vedeți anunțul.',
    byUs: '{count, plural, one {# clinică așteaptă din cauza acestei aplicații} few {# clinici așteaptă din cauza acestei aplicații} other {# de clinici așteaptă din cauza acestei aplicații}}',
    byUsSentence: 'De la clinici nu poate ajuta nimeni.',
    whoActs: {
      nobody: 'Nimeni',
      clinic: 'Cineva de la clinică',
      'clinic-manager': 'Cine administrează Digitail la clinică',
      operator: 'Cine administrează aplicația',
    },
    reasons,
    others: '{count, plural, one {și încă # clinică} few {și încă # clinici} other {și încă # de clinici}}',
    fix: 'Vedeți',
    all: '{count, plural, one {Cea care are nevoie de atenție (#)} few {Toate cele # care au nevoie de atenție} other {Toate cele # care au nevoie de atenție}}',
  },
  byItself: {
    title: 'Continuă de la sine',
    sentences: {
      live: 'Le păstrăm conectate.',
      degraded: 'Încercăm în continuare.',
      disconnected: 'Așa a ales cineva.',
      never: 'Gata de conectat.',
    },
    all: 'Toate clinicile',
    total: 'în total',
  },
  environments: { production: 'Producție', sandbox: 'Sandbox Digitail', local: 'Sandbox local' },
  since: 'Numărăm din {when}.',
  sinceToday: 'Numărăm de azi: graficul crește de aici.',
  notYet: 'Numărătoarea începe în cel mult un minut.',
  table: 'Arătați cifrele',
  notCounted: 'fără date',
  today: 'Azi',
  day: 'Ziua',
  hour: 'Ora (UTC)',
  health: {
    title: 'Clinicile în 90 de zile',
    lead: 'Câte clinici și în ce stare, la sfârșitul fiecărei zile.',
    most: 'maximum: {count, number}',
    panel: '{word}, ultimele 90 de zile',
    flat: 'Acum {count, number}.',
  },
  renewals: {
    title: 'Reînnoiri pe ore',
    lead: 'Conexiunile reînnoite și cele care nu au putut fi, în două zile.',
    renewed: 'Reînnoite',
    failed: 'Nereînnoite',
    retried: 'Eșuate, reîncercate',
    person: 'Au nevoie de atenție',
  },
  calls: {
    title: 'Cereri față de limită',
    lead: 'Minutul de vârf al unui singur cont Digitail, în fiecare oră. Digitail limitează fiecare cont separat.',
    limit: 'Limită: {count, number} pe minut',
    busiest: 'Minut de vârf',
    total: 'Cereri',
    failed: 'Eșuate',
    refusals: 'Încetinite de Digitail',
    accounts: 'Aproape de limită',
    accountsLead:
      'Minutul de vârf al conturilor Digitail în această oră și în cea dinainte. La limită, cererile își așteaptă rândul.',
    of: 'din {limit, number} pe minut',
  },
}
