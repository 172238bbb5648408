import type { dataUse as english } from '../en/data-use'
import type { Translation } from '../speak'

export const dataUse: Translation<typeof english> = {
  title: 'Ce que nous avons fait au nom de cette clinique',
  pageTitle: 'Ce que nous avons fait au nom de {clinic}',
  lead: 'Chaque fois que cette application a demandé quelque chose à Digitail avec l’autorisation de la clinique. L’équipe et les admins voient la même chose.',
  lastDays: '{days, plural, one {Dernier jour} many {# derniers jours} other {# derniers jours}}',
  reads: 'Lu',
  changes: 'Modifié ou envoyé',
  failed: 'Échecs',
  columns: { what: 'Quoi', kind: 'Type', often: 'Nombre', failed: 'Échecs', last: 'Dernier' },
  times: '{count, plural, one {# fois} many {# de fois} other {# fois}}',
  someFailed: '{count, plural, one {# fois sans succès} many {# de fois sans succès} other {# fois sans succès}}',
  none: { title: 'Rien sur cette période', sentence: 'Nous n’avons rien demandé à Digitail au nom de cette clinique.' },
  dayByDay: 'Jour par jour',
  seeAll: 'Jour par jour, et en fichier',
  utc: 'Les jours commencent à minuit UTC.',
  from: 'Du',
  to: 'Au',
  show: 'Voir',
  exportTitle: 'Gardez-en une copie',
  exportLead: 'La même liste en fichier, pour les dossiers de la clinique. Nous notons qui l’a prise.',
  csv: 'Tableur (CSV)',
  json: 'Pour programmes (JSON)',
  abilities: 'Tout ce que cette application sait faire',
  abilitiesLead:
    'C’est Digitail qui décide : cette application ne peut faire que ce que peut y faire le compte qui a connecté la clinique. Entre parenthèses, le nom de ce droit chez Digitail.',
  back: 'Retour à {clinic}',
}
