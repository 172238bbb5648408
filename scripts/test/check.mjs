import { Refusal } from '../run/refusal.mjs'

/** @typedef {{ title: string, passed: number, failed: number, skipped: number, milliseconds: number,
 *   failures?: string[] }} Result `failures` names what failed, where it is about tests or rows */

/**
 * Runs something that holds or does not, and counts it as one. It shows its own steps.
 *
 * @param {string} title
 * @param {() => Promise<unknown>} work throws when it does not hold
 * @param {(output: string) => string[]} [failuresOf] the names of what failed, from what a program printed
 * @returns {Promise<Result>}
 */
export async function check(title, work, failuresOf = () => []) {
  const startedAt = performance.now()
  const result = (failed, failures = []) => ({
    title,
    passed: 1 - failed,
    failed,
    failures,
    skipped: 0,
    milliseconds: performance.now() - startedAt,
  })
  try {
    await work()
    return result(0)
  } catch (error) {
    if (!(error instanceof Refusal)) {
      console.log(error)
      return result(1)
    }
    console.log(`${error.output}\n${error.message}\n`)
    return result(1, failuresOf(error.output))
  }
}
