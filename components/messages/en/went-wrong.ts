/** Kept apart from the other sentences, because the error pages are the only ones that run in the browser. */
export const wentWrong = {
  title: 'Something went wrong on our side',
  sentence: 'The page could not be shown. Your clinics and their connections are not affected. Please try again.',
  retry: 'Try again',
  home: 'Go to the start page',
  reference: 'Reference',
} as const

export const notFound = {
  title: 'There is nothing here',
  sentence: 'The page may have moved, or it belongs to a clinic that you do not look after.',
  button: 'Go to my clinics',
} as const
