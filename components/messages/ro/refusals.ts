import type { refusals as english } from '../en/refusals'
import type { Translation } from '../speak'

/** What somebody reads whose request was not even looked at. */
export const refusals: Translation<typeof english> = {
  tooOften: {
    title: 'A fost puțin prea repede',
    sentence:
      'Am primit prea multe cereri de la dumneavoastră într-un minut, așa că aceasta nu a fost îndeplinită. Așteptați {seconds, plural, =1 {o secundă} one {# secundă} few {# secunde} other {# de secunde}}, apoi reveniți și încercați din nou.',
  },
  tooLarge: {
    title: 'A fost prea mult deodată',
    sentence:
      'Formularul era mai mare decât acceptă aplicația, așa că nu s-a schimbat nimic. Reveniți, trimiteți mai puțin și încercați din nou.',
  },
  home: 'Spre pagina de start',
}
