import type { status as english } from '../en/status'
import type { Translation } from '../speak'

const reconnect = 'Reconnectez-la pour continuer. Cela prend une minute.'

export const status: Translation<typeof english> = {
  health: {
    live: {
      word: 'Connectée',
      sentence: 'Connectée à Digitail, et tout fonctionne.',
      next: 'Nous veillons à ce que cela dure. Vous n’avez rien à faire.',
    },
    degraded: {
      word: 'Attend Digitail',
      sentence: 'Digitail rencontre des difficultés.',
      next: 'Nous continuons d’essayer ; vous n’avez rien à faire.',
    },
    needs_reconnect: {
      word: 'À reconnecter',
      sentence: 'Digitail ne nous laisse plus entrer.',
      next: reconnect,
    },
    disconnected: {
      word: 'Déconnectée',
      sentence: 'Cette clinique a été déconnectée. Nous n’y lisons plus rien.',
      next: 'Connectez-la de nouveau quand vous le souhaitez.',
    },
    never: {
      word: 'Non connectée',
      sentence: 'Cette clinique n’est pas encore connectée.',
      next: 'Connectez-la quand cela vous convient.',
    },
  },
  reasons: {
    revoked: {
      sentence: 'Digitail ne nous laisse plus entrer. Quelqu’un y a peut-être retiré notre accès.',
      next: reconnect,
    },
    expired: { sentence: 'L’autorisation donnée par Digitail a expiré.', next: reconnect },
    lost_rotation: {
      sentence: 'Notre lien avec Digitail s’est rompu pendant son renouvellement. Aucune donnée n’a été perdue.',
      next: reconnect,
    },
    forbidden: {
      sentence: 'Le compte Digitail de cette connexion ne peut plus voir cette clinique.',
      next: 'Demandez à la personne qui gère Digitail à la clinique de l’autoriser, ou reconnectez avec un autre compte.',
    },
  },
  ourTrouble: {
    sentence: 'Quelque chose, de notre côté, nous empêche de joindre Digitail.',
    next: 'Nous l’avons vu et nous y travaillons ; vous n’avez rien à faire.',
  },
  nextTry: 'Prochain essai',
  lastExchange: 'Dernier échange avec Digitail',
  since: 'depuis',
}
