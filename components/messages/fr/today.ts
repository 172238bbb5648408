import type { today as english } from '../en/today'
import type { Translation } from '../speak'

export const today: Translation<typeof english> = {
  title: 'Aujourd’hui à la clinique',
  unavailable: {
    'needs-reconnect': {
      title: 'Digitail ne nous laisse plus entrer',
      sentence: 'Reconnectez la clinique, et les rendez-vous du jour reviennent.',
    },
    'not-permitted': {
      title: 'Nous ne pouvons pas voir les rendez-vous',
      sentence:
        'Le compte Digitail de cette connexion n’en a pas le droit. Demandez à la personne qui gère Digitail à la clinique de l’autoriser.',
    },
    'digitail-trouble': {
      title: 'Digitail rencontre des difficultés',
      sentence: 'Nous continuons d’essayer ; vous n’avez rien à faire. Rechargez la page dans quelques minutes.',
    },
    'too-many-requests': {
      title: 'Digitail nous demande de ralentir',
      sentence:
        'Nous avons beaucoup demandé en peu de temps. Vous n’avez rien à faire ; rechargez la page dans une minute.',
    },
    'our-settings': {
      title: 'Quelque chose ne va pas chez nous',
      sentence:
        'Nos propres réglages nous empêchent d’interroger Digitail. C’est aux responsables de ce site d’agir ; vous n’avez rien à faire.',
    },
    disconnected: {
      title: 'Cette clinique n’est pas connectée',
      sentence: 'Connectez-la, et les rendez-vous du jour apparaissent ici.',
    },
  },
  states: { cancelled: 'Annulé', done: 'Terminé', now: 'En cours', upcoming: 'À venir' },
  appointments: '{count, plural, one {# rendez-vous} many {# de rendez-vous} other {# rendez-vous}}',
  clinicTime: 'heure de la clinique ({timezone})',
  readAt: 'Lu dans Digitail',
  empty: { title: 'Une journée calme', sentence: 'Digitail n’a aucun rendez-vous pour aujourd’hui.' },
  more: 'Digitail a plus de rendez-vous pour aujourd’hui que nous n’en montrons ici.',
  waiting: 'Nous demandons à Digitail les rendez-vous du jour…',
  again: 'Recharger',
  columns: {
    time: 'Heure',
    patient: 'Patient',
    owner: 'Propriétaire',
    vet: 'Vétérinaire',
    visit: 'Visite',
    state: 'État',
  },
  unknown: '—',
}
