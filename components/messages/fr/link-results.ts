import { brand } from '@/components/brand'
import type { linkOver as englishOver, linkResults as englishResults } from '../en/link-results'
import type { Translation } from '../speak'

const switchAccount = [
  'Ouvrez Digitail dans ce navigateur et fermez-y votre session.',
  'Revenez ici et appuyez sur le bouton ci-dessous.',
  'Identifiez-vous chez Digitail avec le compte de la clinique.',
]

const startAgain = { button: 'Recommencer' }
const nothingMore = { button: null }

export const linkOver: Translation<typeof englishOver> = {
  'link-revoked': {
    title: 'Ce lien a été retiré',
    sentence: 'La personne qui l’a envoyé n’en a plus besoin, ou en a envoyé un autre. Rien n’a été connecté.',
    ...nothingMore,
  },
  'link-used': {
    title: 'Ce lien a rempli son rôle',
    sentence: 'La clinique a été connectée grâce à lui. Il ne reste rien à faire, vous pouvez fermer cette page.',
    ...nothingMore,
  },
  'link-expired': {
    title: 'Ce lien a expiré',
    sentence:
      'Pour protéger la clinique, un lien n’est valable que pour un temps limité. Rien n’a été connecté. Demandez-en un nouveau à la personne qui l’a envoyé.',
    ...nothingMore,
  },
}

export const linkResults: Translation<typeof englishResults> = {
  connected: {
    title: 'Tout est prêt. Merci !',
    sentence: 'La clinique et Digitail sont reliés. Il ne reste rien à faire, vous pouvez fermer cette page.',
    ...nothingMore,
  },
  waiting: {
    title: 'Nous avons posé la question',
    sentence:
      'Rien n’est encore connecté. La personne qui vous a envoyé le lien décide maintenant si c’est la bonne clinique. Vous pouvez fermer cette page.',
    ...nothingMore,
  },
  denied: {
    title: 'Vous avez choisi de ne pas connecter',
    sentence: 'Rien n’a été partagé. Si vous changez d’avis, le lien fonctionne toujours.',
    button: 'Réessayer',
  },
  declined: {
    title: 'Trouvons le bon compte',
    sentence: 'Rien n’a été connecté. Digitail garde votre session ouverte. Pour utiliser un autre compte :',
    steps: switchAccount,
    button: 'Réessayer',
  },
  'no-clinics': {
    title: 'Ce compte Digitail n’a pas de clinique',
    sentence: 'Rien n’a été connecté. Pour utiliser un autre compte :',
    steps: switchAccount,
    button: 'Réessayer',
  },
  'already-used': {
    title: 'Cette étape est déjà faite',
    sentence:
      'Cette page a déjà servi ; vous y revenez peut-être avec le bouton Précédent. Si la clinique n’est pas encore connectée, recommencez.',
    ...startAgain,
  },
  'unknown-attempt': {
    title: 'Nous ne connaissons pas cette adresse',
    sentence: 'La page que vous avez ouverte ne correspond à rien de ce qui a été commencé ici. Rien n’a changé.',
    ...startAgain,
  },
  'other-browser': {
    title: 'Vous avez commencé ailleurs',
    sentence:
      'Nous ne pouvons terminer que dans le navigateur où l’on a appuyé sur le bouton. Rien n’a été connecté. Retournez-y, ou ouvrez le lien ici.',
    ...nothingMore,
  },
  misconfigured: {
    title: 'L’erreur vient de nous',
    sentence: `Nos propres réglages nous empêchent de joindre Digitail. Rien n’a été connecté, et réessayer n’y changera rien. Écrivez à ${brand.supportEmail} avec la référence ci-dessous.`,
    ...nothingMore,
  },
  'our-trouble': {
    title: 'Un problème est survenu chez nous',
    sentence: `Nous n’avons pas pu terminer cette étape. Attendez une minute, puis réessayez ; si cela persiste, écrivez à ${brand.supportEmail} avec la référence ci-dessous.`,
    ...startAgain,
  },
  'confirm-changed': {
    title: 'Quelque chose a changé entre-temps',
    sentence:
      'Pendant que la question était ouverte, quelqu’un d’autre a modifié la clinique. Votre réponse n’a pas été utilisée.',
    ...startAgain,
  },
  'too-many-attempts': {
    title: 'Faisons une petite pause',
    sentence:
      'On a appuyé de nombreuses fois sur le bouton en peu de temps. Attendez quelques minutes, puis appuyez de nouveau.',
    button: 'Réessayer',
  },
  ...linkOver,
  'link-replaced': {
    title: 'Il existe un lien plus récent',
    sentence:
      'Ce lien vous a été renvoyé, et seul le dernier fonctionne. Cherchez un e-mail plus récent, ou demandez-le.',
    ...nothingMore,
  },
  'link-unknown': {
    title: 'Nous ne connaissons pas ce lien',
    sentence:
      'Une partie de l’adresse s’est peut-être perdue en route. Ouvrez-le encore une fois depuis l’e-mail, ou demandez-en un nouveau.',
    ...nothingMore,
  },
  'link-not-needed': {
    title: 'Tout fonctionne déjà',
    sentence:
      'Quelqu’un a été plus rapide : la clinique est connectée. Il ne reste rien à faire, vous pouvez fermer cette page.',
    ...nothingMore,
  },
}
