import { relative, resolve } from 'node:path'
import { runSuite } from './run-suite.mjs'

// Absolute: Playwright would look from the folder of its configuration.
const reports = resolve('.tmp/test')

/** Vitest's report. A file that could not be loaded has no tests to fail; it counts as one. */
export function vitestCounts({ numPassedTests, numPendingTests, testResults }) {
  const failures = testResults.flatMap(({ name, status, assertionResults }) => {
    const failed = assertionResults.filter((test) => test.status === 'failed')
    if (failed.length === 0) return status === 'failed' ? [relative('.', name)] : []
    return failed.map((test) => `${relative('.', name)}: ${test.fullName}`)
  })
  return { passed: numPassedTests, failed: failures.length, skipped: numPendingTests, failures }
}

const specsOf = (suite) => [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(specsOf)]

/** Playwright's report. A test that passed only when it was tried again has failed. */
export function playwrightCounts({ stats, suites }) {
  const bad = ({ status }) => status === 'unexpected' || status === 'flaky'
  const failures = suites
    .flatMap(specsOf)
    .flatMap(({ file, title, tests }) =>
      tests.filter(bad).map(({ projectName }) => `${file}: ${title} ${projectName && `[${projectName}]`}`.trim()),
    )
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped, failures }
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

const playwright = ['node_modules/@playwright/test/cli.js', 'test', '--reporter=list,json']

/**
 * @param {{ title: string, config: string, env: object, isAside?: boolean }} suite config: of Playwright; isAside: beside
 *   another suite, which it leaves a processor to
 */
export function runPlaywright({ title, config, env, isAside = false }) {
  const report = `${reports}/${title.toLowerCase().replaceAll(' ', '-')}.json`
  return runSuite({
    title,
    isAside,
    args: [...playwright, '--config', config, ...(isAside ? ['--workers=1'] : [])],
    env: { ...env, PLAYWRIGHT_JSON_OUTPUT_NAME: report },
    report,
    countsOf: playwrightCounts,
  })
}
