import type { service as english } from '../en/service'
import type { Translation } from '../speak'

export const service: Translation<typeof english> = {
  staff: {
    title: 'Digitail rencontre des difficultés',
    sentence: 'Certaines choses peuvent prendre du retard. Nous continuons d’essayer ; vous n’avez rien à faire.',
  },
  admin: {
    'provider-outage': {
      title: 'Digitail rencontre des difficultés',
      sentence:
        'Le renouvellement échoue pour beaucoup de cliniques à la fois. Aucune n’a changé, et personne n’a à reconnecter. Tout reprendra automatiquement.',
    },
    'our-configuration': {
      title: 'Digitail n’accepte pas cette application',
      sentence:
        'Rien ne peut être renouvelé tant que l’identifiant client, le secret client et les adresses de Digitail dans les réglages ne sont pas corrects. Aucune clinique n’a changé. Tout reprendra ensuite automatiquement.',
    },
    late: {
      title: 'Les tâches de fond ne tournent pas',
      sentence:
        'Les connexions ne sont renouvelées que lorsqu’on s’en sert. Vérifiez qu’un serveur tourne, ou le planificateur qui l’appelle.',
      lastRun: 'Dernier passage',
      never: 'Elles n’ont jamais tourné.',
    },
  },
  since: 'Début',
}
