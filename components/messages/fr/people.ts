import type { people as english } from '../en/people'
import type { Translation } from '../speak'

export const people: Translation<typeof english> = {
  title: 'Personnes',
  lead: 'Seules les personnes de cette liste peuvent s’identifier.',
  you: 'vous',
  roles: { ADMIN: 'Admin', STAFF: 'Équipe' },
  states: { invited: 'Invitation', active: 'Accès actif', disabled: 'Accès retiré' },
  search: { label: 'Chercher une personne', hint: 'Nom ou e-mail', button: 'Chercher', clear: 'Voir tout le monde' },
  filter: 'Voir',
  filters: { all: 'Tous', admins: 'Admins', staff: 'Équipe', invited: 'Invitations', disabled: 'Accès retiré' },
  columns: {
    person: 'Personne',
    access: 'Accès',
    clinics: 'Cliniques',
    sessions: 'Sessions',
    last: 'Dernière visite',
  },
  clinics: '{count, plural, =0 {aucune} one {# clinique} many {# de cliniques} other {# cliniques}}',
  allClinics: 'toutes',
  sessions: '{count, plural, =0 {aucune} one {# navigateur} many {# de navigateurs} other {# navigateurs}}',
  neverSeen: 'jamais',
  nobody: {
    title: 'Personne ne correspond',
    sentence: 'Aucun nom et aucune adresse ne contient cela. Essayez avec une partie plus courte.',
  },
  nobodyHere: { title: 'Personne ici', sentence: 'Il n’y a personne dans ce groupe.' },
  pages: 'Pages',
  next: 'Suivant',
  previous: 'Précédent',
  invite: {
    title: 'Inviter quelqu’un',
    email: 'E-mail professionnel',
    role: 'Rôle',
    language: 'Langue',
    hint: 'La personne reçoit un e-mail avec un lien d’identification. Choisissez ensuite quelles cliniques elle voit.',
    button: 'Inviter',
    sending: 'Invitation…',
  },
  everybodyOut: {
    title: 'Fermer toutes les sessions',
    sentence:
      'Pour un mauvais jour : un ordinateur perdu, un e-mail qui a fuité. Toutes les sessions, sauf celle de ce navigateur, sont fermées aussitôt. Les connexions à Digitail continuent, et tout le monde peut s’identifier de nouveau.',
    button: 'Tout fermer maintenant',
  },
  notices: {
    'bad-email': 'Ce n’est pas une adresse e-mail. Écrivez-la comme nom@clinique.com.',
    'everybody-out': 'Toutes les autres sessions sont fermées.',
  },
}
