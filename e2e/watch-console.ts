import type { BrowserContext } from '@playwright/test'

/** What a browser complained about: console errors (also of its own: CSP, failed loads) and uncaught exceptions. */
export type Complaints = {
  read: () => string[]
  expect: (pattern: RegExp) => void
  watch: (of: BrowserContext) => void
}

/** @returns a record that starts empty; `watch` adds every page of a context to it */
export function watchConsole(): Complaints {
  const heard: string[] = []
  const expected: RegExp[] = []
  return {
    read: () => heard.filter((text) => !expected.some((pattern) => pattern.test(text))),
    expect: (pattern) => expected.push(pattern),
    watch: (context) => {
      context.on('weberror', (event) => heard.push(String(event.error())))
      context.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) heard.push(`${message.text()} (${message.location().url})`)
      })
    },
  }
}
