import type { refusals as english } from '../en/refusals'
import type { Translation } from '../speak'

export const refusals: Translation<typeof english> = {
  tooOften: {
    title: 'Das war etwas schnell',
    sentence:
      'Von Ihnen kamen innerhalb einer Minute zu viele Anfragen, deshalb wurde diese nicht ausgeführt. Warten Sie {seconds, plural, =1 {eine Sekunde} one {# Sekunde} other {# Sekunden}}, gehen Sie dann zurück und versuchen Sie es wieder.',
  },
  tooLarge: {
    title: 'Das war zu viel auf einmal',
    sentence:
      'Das Formular war größer, als diese App annimmt, deshalb wurde nichts geändert. Gehen Sie zurück, senden Sie weniger und versuchen Sie es wieder.',
  },
  home: 'Zur Startseite',
}
