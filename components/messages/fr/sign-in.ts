import { brand } from '@/components/brand'
import type { signIn as english } from '../en/sign-in'
import type { Translation } from '../speak'

export const signIn: Translation<typeof english> = {
  title: 'Votre clinique et Digitail, main dans la patte.',
  lead: `${brand.name} relie votre clinique à Digitail en une minute, et entretient ce lien.`,
  panel: 'S’identifier',
  email: 'E-mail professionnel',
  emailHint: 'Nous vous envoyons un lien. Aucun mot de passe.',
  sendLink: 'M’envoyer un lien',
  sending: 'Envoi…',
  oidc: 'Utiliser votre compte professionnel',
  or: 'ou',
  demoTitle: 'Découvrir la démo',
  demoHint: 'Cliniques et animaux inventés. Rien ne quitte cet ordinateur.',
  demoStaff: 'Continuer : équipe de clinique',
  demoAdmin: 'Continuer : admin',
  invited: 'Seules les personnes invitées peuvent entrer.',
  noWay: 'Aucun moyen de s’identifier n’est encore en place. Prévenez la personne qui gère ce site.',
  checkMail: {
    title: 'Regardez vos e-mails',
    sentence: 'Si {email} a été invité, un lien est en route. Il sert une seule fois, pendant quinze minutes.',
    anyone: 'Si votre adresse a été invitée, un lien est en route. Il sert une seule fois, pendant quinze minutes.',
    hint: 'Rien reçu ? Regardez dans les indésirables, ou essayez avec l’adresse à laquelle vous avez été invité.',
    button: 'Utiliser une autre adresse',
  },
  mail: {
    subject: `Votre lien pour entrer dans ${brand.name}`,
    title: `Entrer dans ${brand.name}`,
    what: 'Appuyez sur le bouton pour entrer en tant que {email}.',
    button: 'Entrer',
    limits:
      'Le lien sert une seule fois, pendant {minutes, plural, one {# minute} many {# de minutes} other {# minutes}}.',
    notYou: 'Vous n’avez rien demandé ? Ignorez cet e-mail ; personne ne peut entrer sans lui.',
    help: `Des questions ? Écrivez à ${brand.supportEmail}.`,
  },
  confirmLink: {
    title: 'Vous y êtes presque',
    sentence: 'Appuyez sur le bouton pour entrer.',
    as: 'Vous entrez en tant que {email}.',
    why: 'Nous le demandons pour qu’un logiciel de messagerie qui ouvre les liens tout seul n’use pas le vôtre.',
    button: 'Entrer',
  },
  again: {
    title: 'Est-ce toujours vous ?',
    sentence:
      'Ce que vous voulez faire a de grandes conséquences, et vous vous êtes identifié il y a plus de dix minutes. Identifiez-vous encore une fois, pour que personne d’autre ne puisse le faire sur votre écran.',
    as: 'Vous êtes identifié en tant que {email}.',
    nothingYet: 'Rien n’a encore changé. Ensuite, vous revenez à la même page et appuyez de nouveau sur le bouton.',
    sendLink: 'M’envoyer un lien',
    oidc: 'Utiliser votre compte professionnel',
    demo: { staff: 'Continuer : équipe de clinique', admin: 'Continuer : admin' },
    notAsked:
      'Votre compte professionnel vous a laissé passer sans demander qui vous êtes : nous ne savons donc pas si c’est vous. Quittez-le d’abord, puis réessayez.',
    notAskedButMail:
      'Votre compte professionnel vous a laissé passer sans demander qui vous êtes : nous ne savons donc pas si c’est vous. Prenez plutôt le lien par e-mail.',
    noWay: 'Quittez, puis revenez de la même façon qu’avant.',
    back: 'Pas maintenant, revenir',
    goOn: 'Merci. Vous pouvez continuer : appuyez encore une fois sur le bouton.',
  },
  problem: {
    title: 'Impossible de vous identifier',
    button: 'Réessayer',
    reasons: {
      'link-used': 'Ce lien a déjà servi ou il est trop ancien. Demandez-en un nouveau ; il arrive dans un instant.',
      'not-invited': 'Ce compte ne peut pas entrer ici. Demandez à la personne qui gère ce site de vous inviter.',
      cancelled: 'L’identification n’a pas été terminée. Rien n’a changé. Vous pouvez réessayer.',
      'too-many': 'Trop d’essais en peu de temps. Attendez quelques minutes, puis réessayez.',
      ours: `Quelque chose dans nos réglages vous empêche d’entrer. Écrivez à ${brand.supportEmail}.`,
    },
  },
}
