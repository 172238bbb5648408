import type { links as english } from '../en/links'
import type { Translation } from '../speak'

/** The page of one link. */
export const details: Translation<typeof english.details> = {
  back: 'Tous les liens',
  facts: 'Ce lien',
  purpose: 'Pour quoi',
  recipient: 'Pour',
  language: 'Langue de l’e-mail',
  by: 'Créé par',
  opens: 'Ouvert',
  presses: 'Clics sur le bouton',
  mails: 'E-mails envoyés',
  times: '{count, plural, one {# fois} many {# de fois} other {# fois}}',
  outcome: 'Dernier essai',
  connected: 'Connectée',
  timeline: 'Ce qui s’est passé',
  fresh: {
    title: 'L’adresse',
    sentence:
      'Envoyez-la vous-même, ou laissez quelqu’un scanner le code avec un téléphone. Elle n’est visible que pour vous, pendant dix minutes.',
    label: 'Adresse du lien',
    qr: 'Code QR de l’adresse',
    hide: 'La cacher',
  },
  renew: {
    title: 'L’envoyer de nouveau',
    sentence:
      'Crée une nouvelle adresse, valable pour toute la durée. L’ancienne cesse de fonctionner : nous n’en gardons que l’empreinte, elle ne peut donc être ni montrée ni envoyée de nouveau.',
    recipient: 'E-mail',
    mail: 'Envoyer une nouvelle adresse',
    show: 'Montrer une nouvelle adresse',
  },
  revoke: {
    title: 'Retirer ce lien',
    sentence:
      'Il n’ouvre plus rien, même pour quelqu’un qui est chez Digitail en ce moment. Une clinique qu’il a connectée reste connectée.',
    button: 'Retirer',
  },
  request: {
    title: 'Le lien pour {clinic} a servi avec le compte d’une autre clinique',
    sentence: 'Rien n’est encore connecté. N’acceptez que si vous savez que c’est correct.',
    account: 'Compte Digitail',
    choose: 'Cochez ce qui peut être connecté',
    until: 'Sans décision, suppression',
    approve: 'Accepter et connecter',
    refuse: 'Refuser et supprimer',
  },
}
