import { brand } from '@/components/brand'
import type { adminClinic as english } from '../en/admin-clinic'
import type { Translation } from '../speak'

export const adminClinic: Translation<typeof english> = {
  back: 'Cliniques connectées',
  evidence: 'Où elle en est',
  cause: 'Cause',
  since: 'Début',
  lastCall: 'Dernière demande réussie',
  lastTest: 'Dernier test',
  next: 'Ensuite, automatiquement',
  anyMoment: 'd’un moment à l’autre',
  whoMustAct: 'Qui doit agir',
  noTest: 'aucun',
  answeredIn: '({ms} ms)',
  causes: {
    works: 'Les renouvellements et les demandes passent.',
    never: 'Aucune connexion ne sert cette clinique. Elle en a été retirée, ou n’en a jamais eu.',
    disconnected: 'Quelqu’un l’a déconnectée. Ses clés pour Digitail ont été supprimées pour de bon.',
    revoked: 'Digitail refuse de la renouveler : quelqu’un y a retiré cette application, ou a fermé le compte.',
    expired: 'Ce que Digitail nous avait donné valait pour un temps limité, et ce temps est passé.',
    lost_rotation:
      'Un renouvellement a été envoyé et sa réponse n’est jamais arrivée. L’ancienne clé n’est plus utilisable.',
    forbidden:
      'Digitail refuse même une clé tout juste renouvelée : le compte a été désactivé, ou il a perdu ses droits.',
    'digitail-trouble': 'Digitail ne répond pas aux renouvellements de cette clinique, ou répond par une erreur.',
    'digitail-outage':
      'Digitail échoue pour beaucoup de cliniques à la fois : les renouvellements sont donc retenus pour toutes.',
    'our-configuration':
      'Digitail n’accepte pas ce que cette application envoie. Il faut corriger les réglages, ou l’application.',
    restored:
      'Ses clés viennent d’une sauvegarde et sont peut-être dépassées. Elles attendent qu’un admin permette de les essayer : État du système.',
    'background-late': 'Sa clé n’est plus valable, et rien ne renouvelle les clés en tâche de fond.',
    overdue:
      'Sa clé n’est plus valable alors que d’autres sont renouvelées. Peut-être ne peut-elle pas être ouverte : manque-t-il une clé de chiffrement ?',
  },
  whoActs: {
    nobody: 'Personne. Cela se règle tout seul.',
    clinic: 'Une personne de la clinique, avec son compte Digitail : reconnecter.',
    'clinic-manager':
      'La personne qui donne les droits dans Digitail à la clinique. Ensuite, une personne de la clinique reconnecte.',
    operator: `La personne qui gère ${brand.name} : regardez les réglages et le journal.`,
  },
  steps: {
    renew: 'Elle est renouvelée',
    'try-again': 'Nous réessayons',
    renewing: 'Elle est renouvelée en ce moment même.',
    none: 'Rien ne se fait automatiquement.',
  },
  tests: {
    answered: 'Digitail a répondu, et le compte voit cette clinique.',
    'not-seen':
      'Digitail a répondu, mais le compte ne voit plus cette clinique. La personne qui y donne les droits doit intervenir.',
    'needs-reconnect': 'Digitail nous a refusé l’accès. Une personne de la clinique doit reconnecter.',
    'not-connected': 'Rien n’est connecté : rien n’a donc été demandé.',
    'not-permitted':
      'Digitail a répondu que le compte n’en a pas le droit. La personne qui y donne les droits doit intervenir.',
    budget: 'Rien n’a été demandé : ce compte a épuisé ses demandes pour cette minute. Personne n’a à agir.',
    unavailable: 'Digitail n’a pas donné de réponse utilisable. Nous continuons d’essayer ; personne n’a à agir.',
    'our-configuration':
      'Digitail n’accepte pas ce que cette application envoie. La personne qui gère l’application doit intervenir.',
  },
  notices: {
    refreshed: 'Renouvelée. La connexion a une nouvelle clé.',
    'under-way': 'Quelqu’un s’en occupe déjà. Revenez voir dans un instant.',
    busy: 'Trop de renouvellements attendent. Son tour viendra automatiquement.',
    resting:
      'Le dernier renouvellement a échoué : nous attendons un peu. Cela reprendra automatiquement, à l’heure ci-dessous.',
    'held-back': 'Les renouvellements sont retenus le temps de l’incident. Cela reprendra automatiquement ensuite.',
    failed: 'Digitail n’a pas donné de nouvelle clé. Rien n’a été perdu ; nous réessayons automatiquement.',
    'needs-reconnect': 'Digitail a refusé. Une personne de la clinique doit reconnecter.',
    'not-connected': 'Rien n’est connecté : il n’y a donc rien à renouveler.',
    'too-soon': 'Vous avez appuyé il y a quelques secondes. Attendez dix secondes, puis appuyez de nouveau.',
    tested: 'Testé. Le résultat est ci-dessous.',
    disconnected: 'Déconnectée. Le motif est dans l’historique.',
    'no-reason': 'Rien n’a été fait. Écrivez d’abord le motif.',
    'contact-saved': 'Enregistré. Les e-mails sur cette clinique y vont désormais.',
    'contact-bad': 'Rien n’a été modifié : ce n’est pas une adresse e-mail. Écrivez-la comme nom@clinique.com.',
  },
  renew: { button: 'Renouveler', working: 'Renouvellement…' },
  test: { button: 'Tester', working: 'Nous demandons à Digitail…' },
  reconnect: 'Reconnecter vous-même',
  sendLink: 'Envoyer un lien de connexion',
  sendRepairLink: 'Envoyer un lien pour reconnecter',
  members: 'Équipe de la clinique',
  noMembers: 'personne pour l’instant',
  staffPage: 'Voir la page de son équipe',
  technical: {
    title: 'Pour les développeurs',
    lead: 'Ce qui est dans la base de données. Rien de secret.',
    connection: 'Connexion',
    generation: 'Génération',
    issued: 'Clé depuis',
    expires: 'Clé valable jusqu’à',
    renewal: 'Renouvellement prévu',
    failures: 'Échecs à la suite',
    lastFailure: 'Dernier échec',
    none: 'aucun',
  },
  disconnect: {
    reason: 'Motif',
    reasonHint: 'Pour l’historique. L’équipe de la clinique ne le voit pas.',
  },
}
