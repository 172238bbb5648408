export const timeline = {
  title: 'What happened',
  lead: 'The latest first. Renewals that went well are left out.',
  by: (who: string) => `by ${who}`,
  app: 'the app',
  linkHolder: 'somebody with a connect link',
  somebody: 'somebody who is gone',
  reason: (text: string) => `“${text}”`,
  failure: (word: string) => `What was met: ${word}`,
  unknown: (word: string) => `Something this version does not know: ${word}`,
  none: 'Nothing yet.',
  older: 'Older',
  latest: 'Back to the latest',
} as const
