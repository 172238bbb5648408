import type { account as english } from '../en/account'
import type { Translation } from '../speak'

export const account: Translation<typeof english> = {
  title: 'Votre compte',
  name: {
    title: 'Votre nom',
    label: 'Comment les autres vous voient ici',
    hint: 'Si vide : votre adresse e-mail.',
    button: 'Enregistrer',
    problem: 'Ce nom n’est pas utilisable. Écrivez 80 lettres ordinaires au plus.',
  },
  language: {
    title: 'Votre langue',
    label: 'Pages et e-mails',
    hint: 'C’est aussi la langue de ce que nous vous écrivons.',
    button: 'Enregistrer',
  },
  ways: {
    title: 'Comment vous vous identifiez',
    email: 'Avec un lien que nous envoyons à {address}',
    oidc: 'Avec votre compte professionnel',
    linked: 'Avec votre compte professionnel chez {host}',
    demo: 'Avec le bouton de la démo',
    none: 'Aucun moyen de s’identifier n’est en place.',
  },
  sessions: {
    title: 'Vos sessions ouvertes',
    lead: 'L’une d’elles n’est pas à vous ? Fermez-la, et dites-le-nous.',
    list: 'Sessions ouvertes',
    unknown: 'Un navigateur qui ne dit pas ce qu’il est',
    on: 'sur {system}',
    isThis: 'ce navigateur',
    since: 'Ouverte',
    last: 'Dernière activité',
    network: 'Depuis le réseau {network}',
    end: 'Fermer',
    endOthers: 'Fermer les autres',
    onlyThis: 'Seulement dans ce navigateur.',
  },
  notices: {
    renamed: 'Enregistré.',
    unchanged: 'C’était déjà le cas. Rien n’a changé.',
    'bad-name': 'Ce nom n’est pas utilisable. Écrivez 80 lettres ordinaires au plus.',
    ended: 'Session fermée.',
    'already-ended': 'Elle était déjà fermée.',
  },
}
