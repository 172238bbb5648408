import { brand } from '@/components/brand'
import type { clinics as english } from '../en/clinics'
import type { Translation } from '../speak'

export const clinics: Translation<typeof english> = {
  title: 'Mes cliniques',
  connect: 'Connecter à Digitail',
  leaving: 'Ouverture de Digitail…',
  connectAnother: 'Connecter une autre clinique',
  reconnect: 'Reconnecter',
  open: 'Ouvrir {clinic}',
  empty: {
    title: 'Connectez votre clinique',
    lead: `Une fois votre clinique connectée, ${brand.name} lit sa journée dans Digitail : rendez-vous, patients, vétérinaires. Toujours à jour, sans rien saisir deux fois.`,
    stepsTitle: 'Comment cela se passe',
    steps: [
      {
        title: 'Vous vous identifiez chez Digitail',
        text: 'Sur la page de Digitail. Nous ne voyons jamais votre mot de passe.',
      },
      { title: 'Vous dites oui', text: 'Digitail demande si nous pouvons lire votre clinique.' },
      { title: 'Vous vérifiez le nom', text: 'Nous vous montrons la clinique. Un clic, et elle est connectée.' },
    ],
    takes: 'Cela prend environ une minute. Vous pouvez l’annuler à tout moment.',
  },
}
