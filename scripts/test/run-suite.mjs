import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { startChild } from '../run/children.mjs'
import { keepOutput } from '../run/keep-output.mjs'

/** @typedef {{ passed: number, failed: number, skipped: number, failures: string[] }} Counts the names of those that failed, too */

function readCounts(file, countsOf) {
  if (!existsSync(file)) return { passed: 0, failed: 0, skipped: 0, failures: [] }
  return countsOf(JSON.parse(readFileSync(file, 'utf8')))
}

/**
 * Runs a test runner, shows what it prints, and counts from the report that it writes.
 *
 * @param {{ title: string, args: string[], env: Record<string, string | undefined>, report: string,
 *   countsOf: (report: any) => Counts, isAside?: boolean }} suite isAside: another is being shown, so this one is shown
 *   only when it failed
 * @returns {Promise<import('./check.mjs').Result>} a runner that failed without naming a test counts as one failure
 */
export async function runSuite({ title, args, env, report, countsOf, isAside = false }) {
  const startedAt = performance.now()
  if (!isAside) console.log(`\n  ${title}\n`)
  rmSync(report, { force: true })
  mkdirSync(dirname(report), { recursive: true })
  const child = startChild(process.execPath, args, { env, isShown: !isAside })
  const outputOf = keepOutput(child)
  const code = await new Promise((resolve, reject) => child.once('error', reject).once('close', resolve))
  const counts = readCounts(report, countsOf)
  const isUnexplained = counts.failed === 0 && (code !== 0 || counts.passed === 0)
  const failed = isUnexplained ? 1 : counts.failed
  if (isAside && failed > 0) console.log(outputOf())
  return { title, ...counts, failed, milliseconds: performance.now() - startedAt }
}
