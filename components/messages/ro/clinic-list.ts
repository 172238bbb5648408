import type { clinicList as english } from '../en/clinic-list'
import type { Translation } from '../speak'

export const clinicList: Translation<typeof english> = {
  title: 'Clinici',
  lead: {
    all: '{total, plural, one {# clinică} few {# clinici} other {# de clinici}}',
    some: '{matching, number} din {total, plural, one {# clinică} few {# clinici} other {# de clinici}}',
    many: 'Multe din {total, plural, one {# clinică} few {# clinici} other {# de clinici}}',
  },
  search: { label: 'Căutare', hint: 'Clinică, localitate, număr sau cont Digitail' },
  state: { label: 'Stare', any: 'Orice stare' },
  acts: {
    label: 'Cine acționează',
    any: 'Oricine sau nimeni',
    words: { person: 'Cineva de la clinică', us: 'Noi', nobody: 'Nimeni' },
  },
  environment: { label: 'Mediu', any: 'Toate mediile' },
  sort: {
    label: 'Ordine',
    words: {
      name: 'Nume, de la A la Z',
      '-name': 'Nume, de la Z la A',
      state: 'Cele mai urgente întâi',
      '-state': 'Mai puțin urgente întâi',
      since: 'Cel mai mult timp în aceeași stare',
      '-since': 'Schimbate recent întâi',
      last: 'Cel mai mult timp fără comunicare',
      '-last': 'Cea mai recentă comunicare întâi',
    },
  },
  show: 'Afișați',
  clear: 'Goliți filtrele',
  columns: {
    choose: 'Alegeți',
    clinic: 'Clinică',
    state: 'Stare',
    account: 'Cont Digitail',
    last: 'Ultima comunicare',
  },
  choose: 'Alegeți {name}',
  sinceWords: 'schimbat',
  by: 'conectată de {person}',
  pager: { label: 'Pagini', first: 'Prima', previous: 'Înapoi', next: 'Înainte', last: 'Ultima' },
  export: { label: 'Exportați lista', csv: 'CSV', json: 'JSON' },
  empty: { title: 'Încă nicio clinică', sentence: 'Imediat ce cineva conectează o clinică, apare aici.' },
  nothing: {
    title: 'Nicio clinică nu se potrivește',
    sentence: 'Încercați cu mai puține cuvinte sau litere ori cu alt filtru.',
  },
  bulkPage: {
    disconnect: {
      title: 'Deconectați mai multe clinici',
      question: 'Deconectați {count, plural, one {# clinică} few {# clinici} other {# de clinici}}?',
      what: 'Pierdem accesul imediat și nu mai citim nimic de la ele. În Digitail nu se schimbă nimic. Cineva de la fiecare clinică o poate conecta din nou.',
      bounded:
        '{live, plural, one {# este conectată} few {# sunt conectate} other {# sunt conectate}}. Se deconectează cel mult {most, number} deodată; pentru celelalte vă întrebăm din nou.',
      others:
        '{others, plural, one {# clinică dintre cele alese nu este conectată: cu ea nu se întâmplă nimic.} few {# clinici dintre cele alese nu sunt conectate: cu ele nu se întâmplă nimic.} other {# de clinici dintre cele alese nu sunt conectate: cu ele nu se întâmplă nimic.}}',
      button: 'Deconectați {count, plural, one {# clinică} few {# clinici} other {# de clinici}}',
      done: '{count, plural, one {# clinică deconectată.} few {# clinici deconectate.} other {# de clinici deconectate.}}',
      already:
        '{count, plural, one {# nu mai era conectată.} few {# nu mai erau conectate.} other {# nu mai erau conectate.}}',
      nothing: 'Niciuna dintre clinicile alese nu este conectată. Alegeți mai întâi câteva din listă.',
      allDone: 'Niciuna dintre clinicile alese nu mai este conectată.',
    },
    renew: {
      title: 'Reînnoiți mai multe clinici',
      question: 'Reînnoiți acum accesul la {count, plural, one {# clinică} few {# clinici} other {# de clinici}}?',
      what: 'Digitail ne dă acces proaspăt la fiecare în următoarele minute, în ritmul obișnuit. La clinici nu observă nimeni și nimeni nu trebuie să facă nimic.',
      bounded:
        '{live, plural, one {# poate fi reînnoită} few {# pot fi reînnoite} other {# pot fi reînnoite}}. Cel mult {most, number} deodată: cele reînnoite cel mai demult.',
      others:
        '{others, plural, one {# clinică dintre cele alese nu este conectată sau are nevoie de atenție: cu ea nu se întâmplă nimic.} few {# clinici dintre cele alese nu sunt conectate sau au nevoie de atenție: cu ele nu se întâmplă nimic.} other {# de clinici dintre cele alese nu sunt conectate sau au nevoie de atenție: cu ele nu se întâmplă nimic.}}',
      button: 'Reînnoiți {count, plural, one {# clinică} few {# clinici} other {# de clinici}}',
      done: '{count, plural, one {# clinică va fi reînnoită} few {# clinici vor fi reînnoite} other {# de clinici vor fi reînnoite}} în următoarele minute. Rezultatul apare în listă.',
      already:
        '{count, plural, one {# nu este printre ele.} few {# nu sunt printre ele.} other {# nu sunt printre ele.}}',
      nothing:
        'Niciuna dintre clinicile alese nu poate fi reînnoită fără ajutorul cuiva. Alegeți mai întâi câteva din listă.',
    },
    andOthers: '{names} și altele',
    reason: 'Motiv',
    reasonHint: 'Pentru jurnalul de audit, la fiecare dintre ele.',
    noReason: 'Scrieți mai întâi de ce.',
    back: 'Înapoi la listă',
    changed: 'Nu s-a făcut nimic: acum se potrivesc mai multe clinici decât înainte. Verificați din nou numărul.',
  },
  bulk: {
    label: 'Mai multe deodată',
    which: 'Care clinici',
    chosen: 'Cele bifate',
    all: '{matching, plural, one {Cea care se potrivește (#)} few {Toate cele # care se potrivesc} other {Toate cele # care se potrivesc}}',
    allUncounted: 'Toate cele potrivite',
    hint: 'Pagina următoare spune exact ce se va întâmpla și vă întreabă.',
    renew: 'Reînnoiți…',
    disconnect: 'Deconectați…',
  },
}
