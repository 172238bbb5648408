import type { health as english } from '../en/health'
import type { Translation } from '../speak'
import { faults } from './health-faults'

export const health: Translation<typeof english> = {
  title: 'État du système',
  lead: 'Ce dont cette application a besoin pour tourner, vérifié à l’instant. Rien n’a été modifié.',
  allGood: 'Tout est en ordre.',
  someWrong: 'Quelque chose demande votre attention.',
  fix: 'Que faire :',
  states: { good: 'En ordre', warn: 'À regarder', bad: 'À corriger' },
  checks: {
    node: { name: 'Node.js', good: 'Version {version}.' },
    settings: { name: 'Réglages', good: 'Ils sont tous là et vont ensemble.' },
    'public-url': { name: 'Adresse publique', good: '{url} mène à cette application.' },
    'redirect-uri': { name: 'URI de redirection', good: 'Faites autoriser exactement ceci par Digitail : {uri}' },
    cookies: { name: 'Cookies', good: '{name} arrive tel qu’il a été posé.' },
    database: { name: 'Base de données', good: '{what} répond.' },
    migrations: { name: 'Migrations', good: 'La base de données les a toutes.' },
    'database-role': { name: 'Rôle dans la base', good: '{name} a les droits qu’il faut, et pas plus.' },
    keys: { name: 'Clés de chiffrement', good: 'Tout ce qui est enregistré s’ouvre avec {ids}.' },
    journal: { name: 'Journal sur disque', good: 'On peut écrire dans {folder}. En attente : {waiting}.' },
    background: { name: 'Tâches de fond', good: 'Elles tournent.' },
    restored: { name: 'Connexions restaurées', good: 'Aucune ne vous attend. À l’essai en ce moment : {released}.' },
    mail: { name: 'Serveur d’e-mail', good: '{host} accepte notre identification.' },
    issuer: { name: 'Service d’identification', good: '{host} répond.' },
    clock: { name: 'Horloge', good: 'Elle s’accorde avec celle de {host}.' },
    digitail: { name: 'Digitail', good: 'Toutes les adresses de {host} répondent.' },
  },
  faults,
  release: 'Les essayer une par une',
  released:
    'Elles sont essayées maintenant, une toutes les quelques secondes. Si l’une ne fonctionne plus, nous demandons à sa clinique de reconnecter.',
}
