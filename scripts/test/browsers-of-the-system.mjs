/** Where systems keep the whole browser. */
export const wholeBrowsersOfTheSystem = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** Where systems keep Chromium. The shell without windows comes first: it opens a page in half the time. */
export const browsersOfTheSystem = ['/usr/bin/chromium-headless-shell', ...wholeBrowsersOfTheSystem]
