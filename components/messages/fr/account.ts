import type { account as english } from '../en/account'
import type { Translation } from '../speak'

export const account: Translation<typeof english> = {
  title: 'Votre compte',
  name: {
    title: 'Votre nom',
    label: 'Comment les autres vous voient ici',
    hint: 'Vide : votre adresse e-mail.',
    button: 'Garder',
    problem: 'Ce nom ne peut pas servir. Écrivez 80 lettres ordinaires au plus.',
  },
  language: {
    title: 'Votre langue',
    label: 'Pages et e-mails',
    hint: 'C’est aussi la langue de ce que nous vous écrivons.',
    button: 'Garder',
  },
  ways: {
    title: 'Comment vous entrez',
    email: 'Avec un lien que nous envoyons à {address}',
    oidc: 'Avec votre compte professionnel',
    linked: 'Avec votre compte professionnel chez {host}',
    demo: 'Avec le bouton de la démo',
    none: 'Aucun moyen de s’identifier n’est en place.',
  },
  sessions: {
    title: 'Où vous êtes identifié',
    lead: 'L’un d’eux n’est pas à vous ? Fermez-le, et dites-le-nous.',
    list: 'Navigateurs identifiés',
    unknown: 'Un navigateur qui ne dit pas ce qu’il est',
    on: 'sur {system}',
    isThis: 'celui-ci',
    since: 'Ouvert',
    last: 'Dernier usage',
    network: 'Depuis le réseau {network}',
    end: 'Fermer',
    endOthers: 'Fermer tous les autres',
    onlyThis: 'Seulement dans ce navigateur.',
  },
  notices: {
    renamed: 'Enregistré.',
    unchanged: 'C’était déjà le cas. Rien n’a changé.',
    'bad-name': 'Ce nom ne peut pas servir. Écrivez 80 lettres ordinaires au plus.',
    ended: 'Session fermée.',
    'already-ended': 'Elle était déjà fermée.',
  },
}
