import 'server-only'
import { logger } from './logger'

const asText = (args: unknown[]) => args.filter((each) => typeof each === 'string').join(' ')

/**
 * From here on, what the framework and libraries complain about on the console is a line of the log like any other: an error
 * without its words, a text without what looks like a secret. Next would print messages and stacks as they are.
 */
export function sendConsoleToLog(): void {
  for (const level of ['error', 'warn'] as const) {
    console[level] = (...args: unknown[]) => {
      const errors = args.filter((each) => each instanceof Error)
      // Beside an error stands what it says: "⨯", or its message once more.
      const said = errors.length > 0 ? 'an error on the console' : asText(args).slice(0, 500)
      logger()[level]({ event: 'console', ...(errors.length > 0 && { errors }) }, said || 'something on the console')
    }
  }
}
