import { sentence } from '../sentence'

/** What somebody reads whose request was not even looked at. */
export const refusals = {
  tooOften: {
    title: 'That was a bit fast',
    sentence: sentence(
      'Too many requests came from you within a minute, so this one was not carried out. Wait {seconds, plural, =1 {one second} one {# second} other {# seconds}}, then go back and try again.',
      'seconds',
    ),
  },
  tooLarge: {
    title: 'That was too much at once',
    sentence: 'The form was larger than this app takes, so nothing was changed. Go back, send less, and try again.',
  },
  home: 'Go to the start page',
} as const
