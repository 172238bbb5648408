import type { refusals as english } from '../en/refusals'
import type { Translation } from '../speak'

export const refusals: Translation<typeof english> = {
  tooOften: {
    title: 'C’était un peu rapide',
    sentence:
      'Trop de demandes sont venues de chez vous en une minute : celle-ci n’a donc pas été exécutée. Attendez {seconds, plural, =1 {une seconde} one {# seconde} many {# de secondes} other {# secondes}}, puis revenez en arrière et réessayez.',
  },
  tooLarge: {
    title: 'C’était trop à la fois',
    sentence:
      'Le formulaire dépassait ce que cette application accepte : rien n’a donc été modifié. Revenez en arrière, envoyez-en moins, et réessayez.',
  },
  home: 'Aller à l’accueil',
}
