import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { startChild } from '../run/children.mjs'

/** @typedef {{ passed: number, failed: number, skipped: number, failures: string[] }} Counts the names of those that failed, too */

function readCounts(file, countsOf) {
  if (!existsSync(file)) return { passed: 0, failed: 0, skipped: 0, failures: [] }
  return countsOf(JSON.parse(readFileSync(file, 'utf8')))
}

const heading = (title) => `\n  ${title}\n`

async function untilEnded(child) {
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', (text) => (output += text))
  const code = await new Promise((resolve, reject) => child.once('error', reject).once('close', resolve))
  return { code, output }
}

/**
 * Runs a test runner, shows what it prints, and counts from the report that it writes.
 *
 * @param {{ title: string, args: string[], env: Record<string, string | undefined>, report: string,
 *   countsOf: (report: any) => Counts, isBeside?: boolean }} suite isBeside: others run at the same time, so it lets
 *   them go first, and shows what it printed at its end
 * @returns {Promise<import('./check.mjs').Result>} a runner that failed without naming a test counts as one failure
 */
export async function runSuite({ title, args, env, report, countsOf, isBeside = false }) {
  const startedAt = performance.now()
  if (!isBeside) console.log(heading(title))
  rmSync(report, { force: true })
  mkdirSync(dirname(report), { recursive: true })
  const child = startChild(process.execPath, args, { env, isShown: !isBeside, isModest: isBeside })
  const { code, output } = await untilEnded(child)
  if (isBeside) console.log(heading(title) + output)
  const counts = readCounts(report, countsOf)
  const isUnexplained = counts.failed === 0 && (code !== 0 || counts.passed === 0)
  const failed = isUnexplained ? 1 : counts.failed
  return { title, ...counts, failed, milliseconds: performance.now() - startedAt }
}
