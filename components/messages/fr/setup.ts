import type { setup as english } from '../en/setup'
import type { Translation } from '../speak'

export const setup: Translation<typeof english> = {
  title: 'Vous y êtes presque',
  lead: 'L’application tourne, mais n’a encore aucun réglage. La personne qui la gère fait ceci une fois, sur sa machine :',
  demo: 'Vous voulez seulement jeter un œil ? Arrêtez-la, puis :',
  copy: 'Créez un fichier pour les réglages :',
  fill: 'Remplissez ce qui est nécessaire :',
  migrate: 'Préparez la base de données :',
  start: 'Redémarrez-la :',
  doctor: 'Quelque chose n’est pas clair ? {command} dit ce qui manque, et comment le régler.',
}
