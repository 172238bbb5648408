import type { admin as english } from '../en/admin'
import type { Translation } from '../speak'

export const admin: Translation<typeof english> = {
  clinics: {
    title: 'Cliniques connectées',
    count: '{count, plural, one {# clinique} many {# de cliniques} other {# cliniques}}',
    empty: {
      title: 'Aucune clinique pour l’instant',
      sentence: 'Dès que quelqu’un connecte une clinique, elle apparaît ici.',
    },
    columns: {
      clinic: 'Clinique',
      status: 'État',
      account: 'Compte Digitail',
      by: 'Connectée par',
      last: 'Dernier échange',
      environment: 'Environnement',
    },
    environments: { production: 'Production', sandbox: 'Digitail de test', local: 'Test local' },
    nobody: '—',
    number: 'N° {id, number, ::group-off}',
  },
}
