import { resolve } from 'node:path'
import { runSuite } from './run-suite.mjs'

// Absolute: Playwright would look from the folder of its configuration.
const reports = resolve('.tmp/test')

/** Vitest's report. A file that could not be loaded has no tests to fail; it counts as one. */
export function vitestCounts({ numPassedTests, numFailedTests, numPendingTests, testResults }) {
  const isBroken = ({ status, assertionResults }) =>
    status === 'failed' && assertionResults.every((test) => test.status !== 'failed')
  return {
    passed: numPassedTests,
    failed: numFailedTests + testResults.filter(isBroken).length,
    skipped: numPendingTests,
  }
}

/** Playwright's report. A test that passed only when it was tried again has failed. */
export function playwrightCounts({ stats }) {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped }
}

/** Unit tests, and database tests on Postgres and on the embedded database. */
export function runVitest(env) {
  const report = `${reports}/vitest.json`
  const args = [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile=${report}`,
  ]
  return runSuite({ title: 'Vitest', args, env, report, countsOf: vitestCounts })
}

/** @param {string} config a Playwright configuration */
export function runPlaywright(title, config, env) {
  const report = `${reports}/${title.toLowerCase().replaceAll(' ', '-')}.json`
  return runSuite({
    title,
    args: ['node_modules/@playwright/test/cli.js', 'test', '--config', config, '--reporter=list,json'],
    env: { ...env, PLAYWRIGHT_JSON_OUTPUT_NAME: report },
    report,
    countsOf: playwrightCounts,
  })
}
