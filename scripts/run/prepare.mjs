import { endChildren } from './children.mjs'
import { Refusal } from './refusal.mjs'

/**
 * Does what a program needs before it can run, one after the other, and sets the exit code when that cannot be done.
 *
 * @param {(() => Promise<unknown>)[]} steps
 */
export async function prepare(...steps) {
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => endChildren().then(() => process.exit(1)))
  try {
    for (const step of steps) await step()
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    console.error(`${error.output}\n${error.message}`)
    process.exitCode = 1
  }
}
