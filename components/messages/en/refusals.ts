const wait = (seconds: number) => (seconds === 1 ? 'one second' : `${seconds} seconds`)

/** What somebody reads whose request was not even looked at. */
export const refusals = {
  tooOften: {
    title: 'That was a bit fast',
    sentence: (seconds: number) =>
      `Too many requests came from you within a minute, so this one was not carried out. Wait ${wait(seconds)}, then go back and try again.`,
  },
  tooLarge: {
    title: 'That was too much at once',
    sentence: 'The form was larger than this app takes, so nothing was changed. Go back, send less, and try again.',
  },
  home: 'Go to the start page',
} as const
