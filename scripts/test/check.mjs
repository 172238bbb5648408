import { Refusal } from '../run/refusal.mjs'

/** @typedef {{ title: string, passed: number, failed: number, skipped: number, milliseconds: number,
 *   failures?: string[] }} Result `failures` names the tests that failed, where it is about tests */

/**
 * Runs something that holds or does not, and counts it as one. It shows its own steps.
 *
 * @param {string} title
 * @param {() => Promise<unknown>} work throws when it does not hold
 * @returns {Promise<Result>}
 */
export async function check(title, work) {
  const startedAt = performance.now()
  const result = (failed) => ({
    title,
    passed: 1 - failed,
    failed,
    skipped: 0,
    milliseconds: performance.now() - startedAt,
  })
  try {
    await work()
    return result(0)
  } catch (error) {
    if (error instanceof Refusal) console.log(`${error.output}\n${error.message}\n`)
    else console.log(error)
    return result(1)
  }
}
