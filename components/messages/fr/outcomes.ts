import { brand } from '@/components/brand'
import type { outcomes as englishOutcomes, outcomePage as englishPage } from '../en/outcomes'
import type { Translation } from '../speak'
import { linkOver } from './link-results'

const startAgain = { button: 'Recommencer' }
const myClinics = { button: 'Aller à mes cliniques' }
const startPage = { button: 'Aller à l’accueil' }
const switchAccount = [
  'Ouvrez Digitail dans ce navigateur et fermez-y votre session.',
  'Revenez ici et appuyez sur le bouton ci-dessous.',
  'Identifiez-vous chez Digitail avec le compte de votre clinique.',
]

export const outcomes: Translation<typeof englishOutcomes> = {
  denied: {
    title: 'Vous avez choisi de ne pas connecter',
    sentence: 'Rien n’a été partagé, et rien n’a changé. Vous pourrez connecter quand vous le voudrez.',
    ...myClinics,
  },
  expired: {
    title: 'Cela a pris un peu trop de temps',
    sentence:
      'Pour protéger votre clinique, vous avez dix minutes pour terminer chez Digitail. Rien n’a été connecté. Recommencer prend une minute.',
    ...startAgain,
  },
  'already-used': {
    title: 'Cette étape est déjà faite',
    sentence:
      'Cette page a déjà servi ; vous y revenez peut-être avec le bouton Précédent. Vos cliniques sont telles que vous les avez laissées.',
    ...myClinics,
  },
  'other-browser': {
    title: 'Vous avez commencé ailleurs',
    sentence:
      'Nous ne pouvons terminer que dans le navigateur où vous avez appuyé sur Connecter. Rien n’a été connecté. Retournez-y, ou recommencez ici.',
    ...startAgain,
  },
  'other-person': {
    title: 'Quelqu’un d’autre a commencé',
    sentence:
      'Votre session n’est pas celle de la personne qui a appuyé sur Connecter. Rien n’a été connecté. Vous pouvez recommencer vous-même.',
    ...startAgain,
  },
  'signed-out': {
    title: 'Identifiez-vous de nouveau',
    sentence:
      'Votre session a pris fin pendant que vous étiez chez Digitail. Rien n’a été connecté. Identifiez-vous, puis appuyez de nouveau sur Connecter.',
    button: 'S’identifier',
  },
  'unknown-attempt': {
    title: 'Nous ne connaissons pas cette adresse',
    sentence: 'La page que vous avez ouverte ne correspond à rien de ce qui a été commencé ici. Rien n’a changé.',
    ...startPage,
  },
  'bad-callback': {
    title: 'Il manquait quelque chose',
    sentence:
      'La réponse de Digitail était incomplète : nous nous sommes donc arrêtés. Rien n’a été connecté. Veuillez recommencer.',
    ...startAgain,
  },
  'code-refused': {
    title: 'Digitail n’a pas confirmé',
    sentence:
      'Au retour, Digitail n’a pas confirmé votre oui. Rien n’a été connecté. En général, cela marche la deuxième fois.',
    ...startAgain,
  },
  'digitail-unavailable': {
    title: 'Digitail ne répond pas',
    sentence:
      'Digitail rencontre des difficultés, et nous n’avons pas pu terminer. Rien n’a été connecté. Attendez quelques minutes, puis réessayez.',
    button: 'Réessayer',
  },
  'digitail-unclear': {
    title: 'La réponse s’est perdue en route',
    sentence:
      'Digitail a peut-être dit oui, mais sa réponse ne nous est pas parvenue entière. Rien n’a été connecté. Vous pouvez recommencer sans risque.',
    ...startAgain,
  },
  'not-permitted': {
    title: 'Ce compte Digitail n’en a pas le droit',
    sentence:
      'Il ne peut pas partager cette clinique. Demandez à la personne qui gère Digitail chez vous, ou recommencez avec un autre compte.',
    ...startAgain,
  },
  'no-clinics': {
    title: 'Ce compte Digitail n’a pas de clinique',
    sentence:
      'Vous vous êtes identifié chez Digitail, mais ce compte n’appartient à aucune clinique. Rien n’a été connecté. Pour utiliser un autre compte :',
    steps: switchAccount,
    button: 'Réessayer',
  },
  misconfigured: {
    title: 'L’erreur vient de nous',
    sentence: `Nos propres réglages nous empêchent de joindre Digitail. Rien n’a été connecté, et réessayer n’y changera rien. Écrivez à ${brand.supportEmail} avec la référence ci-dessous.`,
    ...myClinics,
  },
  'our-trouble': {
    title: 'Un problème est survenu chez nous',
    sentence: `Nous n’avons pas pu terminer cette étape. Ce qui fonctionnait fonctionne toujours. Attendez une minute, puis réessayez ; si cela persiste, écrivez à ${brand.supportEmail} avec la référence ci-dessous.`,
    ...myClinics,
  },
  declined: {
    title: 'Trouvons le bon compte',
    sentence:
      'Vous avez dit que ce n’est pas votre clinique : rien n’a donc été connecté. Digitail garde votre session ouverte. Pour changer de compte :',
    steps: switchAccount,
    button: 'Réessayer',
  },
  'confirm-expired': {
    title: 'La question a expiré',
    sentence:
      'Nous attendons votre réponse une demi-heure, puis nous oublions ce que Digitail nous a dit. Rien n’a été connecté. Recommencer prend une minute.',
    ...startAgain,
  },
  'confirm-changed': {
    title: 'Quelque chose a changé entre-temps',
    sentence:
      'Pendant que la question était ouverte, quelqu’un d’autre a modifié une de ces cliniques. Votre réponse n’a pas été utilisée. Vérifiez, puis décidez.',
    button: 'Vérifier',
  },
  'nothing-chosen': {
    title: 'Aucune clinique n’était cochée',
    sentence: 'Rien n’a été connecté. Cochez au moins une clinique avant de dire oui.',
    button: 'Choisir',
  },
  'too-many-attempts': {
    title: 'Faisons une petite pause',
    sentence:
      'On a appuyé de nombreuses fois sur Connecter en peu de temps. Rien n’a changé. Attendez quelques minutes, puis appuyez de nouveau.',
    ...myClinics,
  },
  'link-revoked': { ...linkOver['link-revoked'], ...startPage },
  'link-used': { ...linkOver['link-used'], ...startPage },
  'link-expired': { ...linkOver['link-expired'], ...startPage },
}

export const outcomePage: Translation<typeof englishPage> = { reference: 'Référence pour l’assistance' }
