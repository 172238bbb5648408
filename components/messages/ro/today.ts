import type { today as english } from '../en/today'
import type { Translation } from '../speak'

export const today: Translation<typeof english> = {
  title: 'Azi la clinică',
  unavailable: {
    'needs-reconnect': {
      title: 'Digitail nu ne mai dă acces',
      sentence: 'Reconectați clinica și programările de azi revin.',
    },
    'not-permitted': {
      title: 'Nu avem voie să vedem programările',
      sentence:
        'Contul Digitail din spatele acestei conexiuni nu are acest drept. Rugați persoana care administrează Digitail la clinică să îl acorde.',
    },
    'digitail-trouble': {
      title: 'Digitail are probleme',
      sentence: 'Încercăm în continuare; nu trebuie să faceți nimic. Reîncărcați pagina peste câteva minute.',
    },
    'too-many-requests': {
      title: 'Digitail ne roagă să o luăm mai încet',
      sentence: 'Am întrebat mult în scurt timp. Nu trebuie să faceți nimic; reîncărcați pagina peste un minut.',
    },
    'our-settings': {
      title: 'Ceva nu este în regulă la noi',
      sentence:
        'Propriile noastre setări ne împiedică să întrebăm Digitail. Trebuie să acționeze cei care administrează acest site; dumneavoastră nu trebuie să faceți nimic.',
    },
    disconnected: {
      title: 'Această clinică nu este conectată',
      sentence: 'Conectați-o și programările de azi apar aici.',
    },
  },
  states: { cancelled: 'Anulată', done: 'Gata', now: 'Acum', upcoming: 'Urmează' },
  appointments: '{count, plural, one {# programare} few {# programări} other {# de programări}}',
  clinicTime: 'ora clinicii ({timezone})',
  readAt: 'Citit din Digitail',
  empty: { title: 'O zi liniștită', sentence: 'În Digitail nu sunt programări pentru azi.' },
  more: 'În Digitail sunt mai multe programări pentru azi decât arătăm aici.',
  waiting: 'Cerem de la Digitail programările de azi…',
  again: 'Reîncărcați',
  columns: {
    time: 'Ora',
    patient: 'Pacient',
    owner: 'Proprietar',
    vet: 'Medic',
    visit: 'Vizită',
    state: 'Stare',
  },
  unknown: '—',
}
