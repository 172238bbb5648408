import type { notFound as englishNotFound, wentWrong as englishWentWrong } from '../en/went-wrong'
import type { Translation } from '../speak'

export const wentWrong: Translation<typeof englishWentWrong> = {
  title: 'Un problème est survenu chez nous',
  sentence: 'La page n’a pas pu s’afficher. Vos cliniques et leurs connexions ne sont pas touchées. Réessayez.',
  retry: 'Réessayer',
  home: 'Aller à l’accueil',
  reference: 'Référence',
}

export const notFound: Translation<typeof englishNotFound> = {
  title: 'Il n’y a rien ici',
  sentence: 'La page a peut-être été déplacée, ou elle concerne une clinique dont vous ne vous occupez pas.',
  button: 'Aller à mes cliniques',
}
