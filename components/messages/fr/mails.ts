import { brand } from '@/components/brand'
import type { mails as english } from '../en/mails'
import type { Translation } from '../speak'

export const mails: Translation<typeof english> = {
  more: '{count, plural, one {# autre} many {# d’autres} other {# autres}}',
  button: {
    repair: 'Reconnecter maintenant',
    clinics: 'Voir toutes les cliniques',
    overview: 'Ouvrir l’aperçu',
    link: 'Décider maintenant',
    open: 'Ouvrir {name}',
  },
  repair: {
    subject: {
      first: 'Merci de reconnecter {names} à Digitail',
      'day-3': 'Rappel, pas de connexion à Digitail : {names}',
      'day-7': 'Une semaine sans Digitail : {names}',
      'day-14': 'Dernier rappel, pas de connexion à Digitail : {names}',
    },
    title: 'Merci de reconnecter la clinique à Digitail',
    which: 'Il s’agit de {names}.',
    unknownReason: 'Digitail ne nous laisse plus entrer.',
    since: 'C’est le cas depuis le {when}.',
    how: 'Reconnecter prend environ une minute : appuyez sur le bouton, identifiez-vous chez Digitail, et dites oui.',
    howForbidden:
      'Demandez à la personne qui gère Digitail à la clinique de l’autoriser, puis appuyez sur le bouton. Vous pouvez aussi l’utiliser avec un autre compte.',
    until:
      'Le bouton est valable jusqu’au {when}, et seulement pour cette clinique. Chaque rappel en apporte un nouveau.',
    forYou: 'Ne transmettez pas cet e-mail à quelqu’un qui n’a pas à connecter la clinique.',
    last: 'C’est notre dernier rappel. Rien n’a été supprimé ; vous pouvez reconnecter à tout moment.',
  },
  repairFixed: {
    subject: 'Connexion rétablie : {names}',
    title: 'Connexion rétablie',
    sentence: 'La connexion à Digitail fonctionne de nouveau : {names}. Vous n’avez rien à faire.',
  },
  clinics: {
    subject: {
      one: 'À reconnecter : {names}',
      reminder: 'Rappel, à reconnecter : {names}',
      many: '{count, plural, one {# clinique est à reconnecter} many {# de cliniques sont à reconnecter} other {# cliniques sont à reconnecter}}',
      manyReminder:
        'Rappel : {count, plural, one {# clinique reste à reconnecter} many {# de cliniques restent à reconnecter} other {# cliniques restent à reconnecter}}',
    },
    title: 'Une intervention est nécessaire',
    sentence: 'Nous ne pouvons pas le régler nous-mêmes : une personne de la clinique doit reconnecter.',
    list: 'Cliniques concernées',
    since: 'Depuis le {when}.',
    wrote: 'Nous avons écrit à {who}.',
    nobody: 'Nous ne connaissons personne à la clinique : indiquez un contact, ou envoyez un lien.',
  },
  clinicsFixed: {
    subject: {
      one: 'Connexion rétablie : {names}',
      many: '{count, plural, one {# clinique est de nouveau connectée} many {# de cliniques sont de nouveau connectées} other {# cliniques sont de nouveau connectées}}',
    },
    title: 'Connexion rétablie',
    sentence: 'Ce que nous vous avions signalé est réglé. Il ne reste rien à faire.',
    list: 'Rétablies',
    since: 'Une intervention était nécessaire depuis le {when}.',
  },
  configuration: {
    subject: `Digitail n’accepte pas ${brand.name}`,
    title: 'Digitail n’accepte pas cette application',
    sentence: 'Depuis le {when}, rien ne peut être renouvelé, pour aucune clinique.',
    what: 'Vérifiez l’identifiant client, le secret client et les adresses de Digitail dans les réglages. Aucune clinique n’a changé, personne n’a à reconnecter, et tout reprend automatiquement dès qu’ils sont corrects.',
  },
  configurationFixed: {
    subject: `Digitail accepte de nouveau ${brand.name}`,
    title: 'Digitail accepte de nouveau cette application',
    sentence: 'Ce qui avait commencé le {when} est terminé. Les connexions sont renouvelées comme d’habitude.',
  },
  background: {
    subject: `Les tâches de fond de ${brand.name} sont arrêtées`,
    title: 'Les tâches de fond sont arrêtées',
    sentence: 'Leur dernier passage date du {when}. Les connexions ne sont renouvelées que lorsqu’on s’en sert.',
    what: 'Vérifiez qu’un serveur tourne, ou le planificateur qui l’appelle.',
  },
  backgroundFixed: {
    subject: `Les tâches de fond de ${brand.name} ont repris`,
    title: 'Les tâches de fond ont repris',
    sentence: 'Leur passage précédent datait du {when}. Il ne reste rien à faire.',
  },
  approval: {
    subject: 'Votre décision est attendue : un lien pour {clinic}',
    title: 'Est-ce la bonne clinique ?',
    sentence:
      'Quelqu’un a utilisé un lien de connexion que vous aviez envoyé pour {clinic}, et est revenu avec une autre clinique.',
    since: 'La question attend depuis le {when}. Rien n’est connecté tant que vous ne le dites pas.',
  },
  digest: {
    subject: {
      fine: 'Cette semaine : {count, plural, one {# clinique connectée} many {# de cliniques connectées} other {# cliniques connectées}}, rien à faire',
      needed:
        'Cette semaine : {count, plural, one {# clinique demande une intervention} many {# de cliniques demandent une intervention} other {# cliniques demandent une intervention}}',
    },
    clinics: '{count, plural, one {# clinique} many {# de cliniques} other {# cliniques}}',
    needed:
      '{count, plural, one {# clinique demande une intervention.} many {# de cliniques demandent une intervention.} other {# cliniques demandent une intervention.}}',
    title: 'Votre semaine',
    counts: 'Où elles en sont',
    connected: 'Connectées',
    waiting: 'Attendent Digitail',
    waitingMeans: 'Personne n’a rien à faire ; nous continuons d’essayer.',
    needPerson: 'À reconnecter',
    disconnected: 'Non connectées',
    needTitle: 'Cliniques concernées, les plus anciennes d’abord',
    healedTitle: 'Rétablies cette semaine',
    nothing: 'Personne n’a besoin de vous. Rien à faire.',
    incident:
      'En ce moment, Digitail rencontre des difficultés. Aucune clinique n’a changé, et personne n’a à reconnecter.',
    failedMails: 'E-mails qui n’ont pas pu être envoyés : {count, number}. Voir la page Avis.',
    why: `Vous recevez ceci une fois par semaine parce que vous êtes admin de ${brand.name}.`,
    unsubscribe: 'Plus d’e-mail hebdomadaire',
  },
  test: {
    subject: `Un e-mail d’essai de ${brand.name}`,
    title: 'Les e-mails fonctionnent',
    sentence:
      'Vous avez demandé cet e-mail sur la page Avis. Quand une clinique demande une intervention, nous envoyons des e-mails comme celui-ci.',
  },
  small: {
    contact: `Vous recevez ceci parce que vous êtes le contact de la clinique pour ${brand.name}.`,
    admin: `Vous recevez ceci parce que vous êtes admin de ${brand.name}. Ces e-mails cessent dès que c’est réglé.`,
    help: `Des questions ? Écrivez à ${brand.supportEmail}.`,
  },
}
