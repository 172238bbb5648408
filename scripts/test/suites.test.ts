import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { runSuite } from './run-suite.mjs'
import { playwrightCounts, vitestCounts } from './suites.mjs'

const folder = mkdtempSync(join(tmpdir(), 'digitail-connect-suite-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('a test file that could not be loaded counts as one failure', () => {
  const testResults = [
    { status: 'failed', assertionResults: [] },
    { status: 'failed', assertionResults: [{ status: 'failed' }] },
    { status: 'passed', assertionResults: [{ status: 'passed' }] },
  ]
  const counts = vitestCounts({ numPassedTests: 1, numFailedTests: 1, numPendingTests: 0, testResults })
  expect(counts).toEqual({ passed: 1, failed: 2, skipped: 0 })
})

test('a browser test that passed only at the second try has failed', () => {
  const stats = { expected: 5, unexpected: 1, flaky: 1, skipped: 2 }
  expect(playwrightCounts({ stats })).toEqual({ passed: 5, failed: 2, skipped: 2 })
})

describe('a runner that says nothing useful is a failure', () => {
  const suite = (code: string, report = join(folder, 'report.json')) =>
    runSuite({ title: 'Suite', args: ['--eval', code], env: process.env, report, countsOf: (counts) => counts })
  const write = (counts: object) => `fs.writeFileSync('${join(folder, 'report.json')}', '${JSON.stringify(counts)}')`

  test.each([
    ['it writes no report', ''],
    ['it ran nothing', write({ passed: 0, failed: 0, skipped: 3 })],
    ['it fails although every test passed', `${write({ passed: 3, failed: 0, skipped: 0 })}; process.exit(1)`],
  ])('%s', async (_, code) => {
    expect(await suite(code)).toMatchObject({ failed: 1 })
  })

  test('a report of an earlier run is not read', async () => {
    writeFileSync(join(folder, 'report.json'), '{"passed":9,"failed":0,"skipped":0}')
    expect(await suite('')).toMatchObject({ passed: 0, failed: 1 })
  })

  test('one that did its work is not', async () => {
    expect(await suite(write({ passed: 3, failed: 0, skipped: 0 }))).toMatchObject({ passed: 3, failed: 0 })
  })
})
