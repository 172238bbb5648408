import type { clinic as english } from '../en/clinic'
import type { Translation } from '../speak'

export const clinic: Translation<typeof english> = {
  details: 'Cette connexion',
  account: 'Compte Digitail',
  connectedBy: 'Connectée par',
  connectedSince: 'Connectée',
  lastExchange: 'Dernier échange',
  clinicTime: 'Fuseau horaire de la clinique',
  alsoServes: 'Vaut aussi pour',
  unknownPerson: 'personne inconnue',
  byLink: 'avec un lien de connexion',
  justConnected: '{name} et Digitail sont reliés. Voici sa journée, en direct.',
  connect: {
    title: 'Connecter cette clinique',
    sentence: 'Identifiez-vous chez Digitail, dites oui, et vérifiez le nom. Cela prend une minute.',
    button: 'Connecter à Digitail',
  },
  reconnect: {
    title: 'Reconnecter',
    sentence: 'Identifiez-vous encore une fois chez Digitail, avec le même compte. Ici, tout reste comme avant.',
    button: 'Reconnecter à Digitail',
  },
  disconnect: {
    title: 'Déconnecter',
    summary: 'Déconnecter {name}',
    what: 'Quand vous appuyez sur le bouton ci-dessous :',
    steps: [
      'Nous supprimons aussitôt notre accès à Digitail, pour de bon.',
      'Nous ne lisons plus rien de la clinique.',
      'Ce que vous avez fait dans Digitail y reste, intact.',
    ],
    shared: 'La même connexion vaut pour {names}. La déconnexion aussi.',
    inDigitail:
      'Nous pouvons encore figurer parmi les applications connectées de Digitail. Vous pouvez nous y retirer aussi.',
    undo: 'Vous pouvez la connecter de nouveau à tout moment.',
    button: 'Déconnecter maintenant',
    working: 'Déconnexion…',
  },
}
