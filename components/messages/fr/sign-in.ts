import { brand } from '@/components/brand'
import type { signIn as english } from '../en/sign-in'
import type { Translation } from '../speak'

export const signIn: Translation<typeof english> = {
  title: 'Votre clinique et Digitail, main dans la patte.',
  lead: `${brand.name} relie votre clinique à Digitail en une minute, et entretient ce lien.`,
  panel: 'S’identifier',
  email: 'E-mail professionnel',
  emailHint: 'Nous vous envoyons un lien. Pas besoin de mot de passe.',
  sendLink: 'M’envoyer un lien',
  sending: 'Envoi…',
  oidc: 'Utiliser votre compte professionnel',
  or: 'ou',
  demoTitle: 'Découvrir la démo',
  demoHint: 'Cliniques et animaux inventés. Rien ne quitte cet ordinateur.',
  demoStaff: 'Continuer : équipe de clinique',
  demoAdmin: 'Continuer : admin',
  invited: 'Seules les personnes invitées peuvent s’identifier.',
  noWay: 'Aucun moyen de s’identifier n’est encore en place. Prévenez la personne qui gère ce site.',
  checkMail: {
    title: 'Regardez vos e-mails',
    sentence:
      'Si l’adresse {email} a été invitée, un lien d’identification est en route. Il est valable une seule fois, pendant quinze minutes.',
    anyone:
      'Si votre adresse a été invitée, un lien d’identification est en route. Il est valable une seule fois, pendant quinze minutes.',
    hint: 'Rien reçu ? Regardez dans les indésirables, ou essayez avec l’adresse qui a reçu l’invitation.',
    button: 'Utiliser une autre adresse',
  },
  mail: {
    subject: `Votre lien d’identification pour ${brand.name}`,
    title: `S’identifier dans ${brand.name}`,
    what: 'Appuyez sur le bouton pour vous identifier en tant que {email}.',
    button: 'S’identifier',
    limits:
      'Le lien est valable une seule fois, pendant {minutes, plural, one {# minute} many {# de minutes} other {# minutes}}.',
    notYou: 'Vous n’avez rien demandé ? Ignorez cet e-mail ; personne ne peut s’identifier sans lui.',
    help: `Des questions ? Écrivez à ${brand.supportEmail}.`,
  },
  confirmLink: {
    title: 'Vous y êtes presque',
    sentence: 'Appuyez sur le bouton pour terminer.',
    as: 'Vous vous identifiez en tant que {email}.',
    why: 'Nous le demandons pour qu’un logiciel de messagerie qui ouvre les liens tout seul n’use pas le vôtre.',
    button: 'S’identifier',
  },
  again: {
    title: 'Est-ce toujours vous ?',
    sentence:
      'Ce que vous voulez faire a de grandes conséquences, et votre session est ouverte depuis plus de dix minutes. Identifiez-vous encore une fois, pour que personne d’autre ne puisse le faire sur votre écran.',
    as: 'Session ouverte : {email}.',
    nothingYet: 'Rien n’a encore changé. Ensuite, vous revenez à la même page et appuyez de nouveau sur le bouton.',
    sendLink: 'M’envoyer un lien',
    oidc: 'Utiliser votre compte professionnel',
    demo: { staff: 'Continuer : équipe de clinique', admin: 'Continuer : admin' },
    notAsked:
      'Votre compte professionnel vous a laissé passer sans demander qui vous êtes : nous ne savons donc pas si c’est vous. Fermez-y d’abord votre session, puis réessayez.',
    notAskedButMail:
      'Votre compte professionnel vous a laissé passer sans demander qui vous êtes : nous ne savons donc pas si c’est vous. Prenez plutôt le lien par e-mail.',
    noWay: 'Fermez votre session, puis identifiez-vous de la même façon qu’avant.',
    back: 'Pas maintenant, revenir',
    goOn: 'Merci. Vous pouvez continuer : appuyez encore une fois sur le bouton.',
  },
  problem: {
    title: 'Impossible de vous identifier',
    button: 'S’identifier',
    reasons: {
      'link-used': 'Ce lien a déjà servi ou il est trop ancien. Demandez-en un nouveau ; il arrive dans un instant.',
      'not-invited':
        'Ce compte ne permet pas de s’identifier ici. Demandez à la personne qui gère ce site de vous inviter.',
      cancelled: 'L’identification n’a pas été terminée. Rien n’a changé. Vous pouvez réessayer.',
      'too-many': 'Trop d’essais en peu de temps. Attendez quelques minutes, puis réessayez.',
      ours: `Quelque chose dans nos réglages vous empêche de vous identifier. Écrivez à ${brand.supportEmail}.`,
    },
  },
}
