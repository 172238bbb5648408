import type { person as english } from '../en/person'
import type { Translation } from '../speak'

export const person: Translation<typeof english> = {
  back: 'Personnes',
  lastSeen: 'Dernière visite',
  invitation: {
    title: 'Invitation',
    sent: 'Envoyée',
    worksUntil: 'Lien valable jusqu’à',
    expired:
      'Le lien est trop ancien. L’invitation vaut toujours : renvoyez-la, ou la personne peut demander un lien sur la page d’accueil.',
    notMailed:
      'Aucun e-mail ne lui est encore parvenu. L’invitation vaut quand même, et la personne peut s’identifier.',
    noMail:
      'Aucun serveur d’e-mail n’est en place : prévenez-la vous-même. Elle s’identifie sur la page d’accueil avec cette adresse.',
    button: 'Envoyer l’invitation',
    again: 'La renvoyer',
    sending: 'Envoi…',
  },
  role: {
    title: 'Rôle',
    ADMIN: 'Un admin voit toutes les cliniques, invite des personnes et change les droits des autres.',
    STAFF: 'L’équipe voit les cliniques qui lui ont été confiées, les connecte et les déconnecte.',
    makeAdmin: 'Nommer admin',
    makeStaff: 'Mettre dans l’équipe',
    yourself:
      'Votre propre rôle et votre accès sont changés par un autre admin, pour que personne ne perde son propre accès.',
  },
  language: {
    title: 'Langue de ses e-mails',
    label: 'Langue',
    button: 'Enregistrer',
    sentence: 'La personne peut la changer au bas de chaque page.',
  },
  clinics: {
    title: 'Cliniques visibles',
    admin: 'En tant qu’admin, cette personne voit toutes les cliniques. Celles-ci comptent si elle rejoint l’équipe.',
    none: 'Aucune clinique pour l’instant. Cherchez-en une et ajoutez-la.',
    more: 'Et {more, number} de plus. Cherchez pour en trouver une.',
    label: 'Chercher une clinique',
    hint: 'Une partie du nom, ou le numéro chez Digitail',
    search: 'Chercher',
    found: 'Trouvées',
    notFound: 'Aucune clinique n’a cela dans son nom.',
    narrow: 'Il y en a peut-être d’autres. Écrivez un peu plus du nom.',
    add: 'Ajouter',
    remove: 'Retirer',
    has: 'Déjà visible',
  },
  sessions: {
    title: 'Sessions ouvertes',
    none: 'Aucune pour le moment.',
    end: 'Fermer toutes ses sessions',
    what: 'Toutes ses sessions sont fermées aussitôt, et les liens envoyés ne sont plus valables. La personne peut s’identifier de nouveau.',
  },
  access: {
    title: 'Retirer l’accès',
    sentence:
      'Toutes ses sessions sont fermées aussitôt, et la personne ne peut plus s’identifier. Ce qu’elle a fait reste consigné.',
    button: 'Retirer l’accès',
    ended:
      'L’accès a été retiré. Si vous le rendez, la personne peut s’identifier avec le rôle et les cliniques d’avant.',
    enable: 'Rendre l’accès',
  },
  trail: {
    title: 'Ce qui s’est passé',
    none: 'Rien n’est encore consigné.',
    list: 'Le plus récent à son sujet',
    about: 'Tout à son sujet',
    by: 'Tout ce qu’elle a fait',
  },
  notices: {
    invited: 'Invitée, et l’e-mail est en route. Choisissez maintenant quelles cliniques elle voit.',
    'invited-admin': 'Invitée comme admin, et l’e-mail est en route.',
    'invited-not-mailed':
      'Invitée, mais le serveur n’a pas pris l’e-mail. La personne peut s’identifier ; réessayez l’e-mail.',
    'invited-no-mail':
      'Invitée. La personne peut s’identifier dès maintenant ; prévenez-la, car aucun serveur d’e-mail n’est en place.',
    'already-there': 'Cette adresse est déjà dans la liste. La voici.',
    'invitation-sent': 'L’invitation est en route. Le lien de l’e-mail précédent n’est plus valable.',
    'invitation-not-sent': 'Le serveur n’a pas pris l’e-mail. Rien n’a changé ; réessayez dans un moment.',
    'invitation-just-sent': 'Un e-mail est parti il y a moins d’une minute. Laissez-lui un instant.',
    'made-admin': 'Admin dès son prochain clic.',
    'made-staff': 'Membre de l’équipe dès son prochain clic.',
    'access-ended': 'L’accès est retiré, sur tous ses appareils.',
    'access-given': 'La personne peut de nouveau s’identifier.',
    'language-set': 'Enregistré. Ses e-mails sont écrits dans cette langue.',
    'signed-out': 'Toutes ses sessions sont fermées.',
    'clinic-added': 'Ajoutée. La clinique est visible dès son prochain clic.',
    'clinic-removed': 'Retirée. La clinique n’est plus visible.',
    unchanged: 'C’était déjà le cas. Rien n’a changé.',
    'not-yourself': 'Vous ne pouvez pas changer votre propre accès. Demandez à un autre admin.',
    'last-admin': 'Il faut au moins un admin.',
  },
}
