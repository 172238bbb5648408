import type { timeline as english } from '../en/timeline'
import type { Translation } from '../speak'

export const timeline: Translation<typeof english> = {
  title: 'Ce qui s’est passé',
  lead: 'Le plus récent d’abord. Les renouvellements réussis sont omis.',
  by: 'par {who}',
  app: 'l’application',
  linkHolder: 'quelqu’un avec un lien de connexion',
  somebody: 'quelqu’un qui n’est plus là',
  reason: '« {text} »',
  failure: 'Problème rencontré : {word}',
  unknown: 'Quelque chose que cette version ne connaît pas : {word}',
  none: 'Rien pour l’instant.',
  older: 'Plus ancien',
  latest: 'Revenir au plus récent',
}
