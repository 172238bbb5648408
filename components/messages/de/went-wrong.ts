import type { notFound as englishNotFound, wentWrong as englishWentWrong } from '../en/went-wrong'
import type { Translation } from '../speak'

export const wentWrong: Translation<typeof englishWentWrong> = {
  title: 'Bei uns ist etwas schiefgegangen',
  sentence:
    'Die Seite ließ sich nicht zeigen. Ihre Praxen und deren Verbindungen sind nicht betroffen. Bitte versuchen Sie es noch einmal.',
  retry: 'Noch einmal',
  home: 'Zur Startseite',
  reference: 'Referenz',
}

export const notFound: Translation<typeof englishNotFound> = {
  title: 'Hier ist nichts',
  sentence: 'Vielleicht ist die Seite umgezogen, oder sie gehört zu einer Praxis, die Sie nicht betreuen.',
  button: 'Zu meinen Praxen',
}
