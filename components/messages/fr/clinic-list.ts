import type { clinicList as english } from '../en/clinic-list'
import type { Translation } from '../speak'

export const clinicList: Translation<typeof english> = {
  title: 'Cliniques',
  lead: {
    all: '{total, plural, one {# clinique} many {# de cliniques} other {# cliniques}}',
    some: '{matching, number} sur {total, plural, one {# clinique} many {# de cliniques} other {# cliniques}}',
    many: 'Beaucoup, sur {total, plural, one {# clinique} many {# de cliniques} other {# cliniques}}',
  },
  search: { label: 'Chercher', hint: 'Clinique, lieu, numéro ou compte Digitail' },
  state: { label: 'État', any: 'Tous les états' },
  acts: {
    label: 'Qui doit agir',
    any: 'Tout le monde ou personne',
    words: { person: 'Quelqu’un de la clinique', us: 'Nous', nobody: 'Personne' },
  },
  environment: { label: 'Environnement', any: 'Tous' },
  sort: {
    label: 'Ordre',
    words: {
      name: 'Nom, de A à Z',
      '-name': 'Nom, de Z à A',
      state: 'Les plus urgentes d’abord',
      '-state': 'Les moins urgentes d’abord',
      since: 'Le plus longtemps dans leur état',
      '-since': 'Changées en dernier d’abord',
      last: 'Le plus longtemps sans échange',
      '-last': 'Derniers échanges d’abord',
    },
  },
  show: 'Voir',
  clear: 'Effacer les filtres',
  columns: {
    choose: 'Choisir',
    clinic: 'Clinique',
    state: 'État',
    account: 'Compte Digitail',
    last: 'Dernier échange',
  },
  choose: 'Choisir {name}',
  sinceWords: 'changement',
  by: 'connectée par {person}',
  pager: { label: 'Pages', first: 'Début', previous: 'Précédent', next: 'Suivant', last: 'Fin' },
  export: { label: 'Exporter la liste', csv: 'CSV', json: 'JSON' },
  empty: {
    title: 'Aucune clinique pour l’instant',
    sentence: 'Dès que quelqu’un connecte une clinique, elle apparaît ici.',
  },
  nothing: {
    title: 'Aucune clinique trouvée',
    sentence: 'Essayez avec moins de mots ou de lettres, ou un autre filtre.',
  },
  bulkPage: {
    disconnect: {
      title: 'Déconnecter plusieurs cliniques',
      question: 'Déconnecter {count, plural, one {# clinique} many {# de cliniques} other {# cliniques}} ?',
      what: 'Nous perdons aussitôt notre accès et ne lisons plus rien d’elles. Rien ne change dans Digitail. Une personne de chaque clinique peut la connecter de nouveau.',
      bounded:
        '{live, plural, one {# est connectée} many {# sont connectées} other {# sont connectées}}. Nous en déconnectons au plus {most, number} à la fois ; la question revient pour le reste.',
      others:
        '{others, plural, one {# clinique choisie n’est pas connectée : il ne lui arrive rien.} many {# de cliniques choisies ne sont pas connectées : il ne leur arrive rien.} other {# cliniques choisies ne sont pas connectées : il ne leur arrive rien.}}',
      button: 'Déconnecter {count, plural, one {# clinique} many {# de cliniques} other {# cliniques}}',
      done: '{count, plural, one {# clinique déconnectée.} many {# de cliniques déconnectées.} other {# cliniques déconnectées.}}',
      already:
        '{count, plural, one {# ne l’était déjà plus.} many {# ne l’étaient déjà plus.} other {# ne l’étaient déjà plus.}}',
      nothing: 'Aucune des cliniques choisies n’est connectée. Choisissez-en d’abord dans la liste.',
      allDone: 'Plus aucune des cliniques choisies n’est connectée.',
    },
    renew: {
      title: 'Renouveler plusieurs cliniques',
      question:
        'Renouveler maintenant notre accès à {count, plural, one {# clinique} many {# de cliniques} other {# cliniques}} ?',
      what: 'Digitail nous donne un nouvel accès à chacune dans les prochaines minutes, au rythme habituel. Les cliniques ne remarquent rien, et personne n’a rien à faire.',
      bounded:
        '{live, plural, one {# peut être renouvelée} many {# peuvent être renouvelées} other {# peuvent être renouvelées}}. Au plus {most, number} connexions à la fois : les plus anciennement renouvelées.',
      others:
        '{others, plural, one {# clinique choisie n’est pas connectée ou demande une intervention : il ne lui arrive rien.} many {# de cliniques choisies ne sont pas connectées ou demandent une intervention : il ne leur arrive rien.} other {# cliniques choisies ne sont pas connectées ou demandent une intervention : il ne leur arrive rien.}}',
      button: 'Renouveler {count, plural, one {# clinique} many {# de cliniques} other {# cliniques}}',
      done: '{count, plural, one {# clinique sera renouvelée} many {# de cliniques seront renouvelées} other {# cliniques seront renouvelées}} dans les prochaines minutes. La liste montre ce qu’il en est.',
      already:
        '{count, plural, one {# n’en fait pas partie.} many {# n’en font pas partie.} other {# n’en font pas partie.}}',
      nothing:
        'Aucune des cliniques choisies ne peut être renouvelée sans intervention. Choisissez-en d’abord dans la liste.',
    },
    andOthers: '{names} et d’autres',
    reason: 'Motif',
    reasonHint: 'Pour le journal d’audit, avec chacune d’elles.',
    noReason: 'Écrivez d’abord pourquoi.',
    back: 'Retour à la liste',
    changed: 'Rien n’a été fait : plus de cliniques correspondent maintenant qu’avant. Vérifiez le nombre.',
  },
  bulk: {
    label: 'Plusieurs à la fois',
    which: 'Quelles cliniques',
    chosen: 'Celles qui sont cochées',
    all: '{matching, plural, one {La # trouvée} many {Les # trouvées} other {Les # trouvées}}',
    allUncounted: 'Toutes celles trouvées',
    hint: 'La page suivante dit exactement ce qui va se passer, et vous demande de confirmer.',
    renew: 'Renouveler…',
    disconnect: 'Déconnecter…',
  },
}
