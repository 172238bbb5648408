import { sentence } from '../sentence'

export const timeline = {
  title: 'What happened',
  lead: 'The latest first. Renewals that went well are left out.',
  by: sentence('by {who}', 'who'),
  app: 'the app',
  linkHolder: 'somebody with a connect link',
  somebody: 'somebody who is gone',
  reason: sentence('“{text}”', 'text'),
  failure: sentence('What was met: {word}', 'word'),
  unknown: sentence('Something this version does not know: {word}', 'word'),
  none: 'Nothing yet.',
  older: 'Older',
  latest: 'Back to the latest',
} as const
