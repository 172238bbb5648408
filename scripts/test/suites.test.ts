import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, test, vi } from 'vitest'
import { runSuite } from './run-suite.mjs'
import { playwrightCounts, vitestCounts } from './suites.mjs'

const folder = mkdtempSync(join(tmpdir(), 'digitail-connect-suite-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('a test file that could not be loaded counts as one failure', () => {
  const testResults = [
    { name: resolve('lib/a.test.ts'), status: 'failed', assertionResults: [] },
    { name: resolve('lib/b.test.ts'), status: 'failed', assertionResults: [{ status: 'failed', fullName: 'opens' }] },
    { name: resolve('lib/c.test.ts'), status: 'passed', assertionResults: [{ status: 'passed', fullName: 'closes' }] },
  ]
  const counts = vitestCounts({ numPassedTests: 1, numPendingTests: 0, testResults })
  const failures = ['lib/a.test.ts', 'lib/b.test.ts: opens']
  expect(counts).toEqual({ passed: 1, failed: 2, skipped: 0, failures })
})

test('a browser test that passed only at the second try has failed', () => {
  const stats = { expected: 5, unexpected: 1, flaky: 1, skipped: 2 }
  const inner = { specs: [{ file: 'a.spec.ts', title: 'opens', tests: [{ status: 'flaky', projectName: 'phone' }] }] }
  const specs = [
    { file: 'b.spec.ts', title: 'closes', tests: [{ status: 'unexpected', projectName: '' }] },
    { file: 'b.spec.ts', title: 'holds', tests: [{ status: 'expected', projectName: '' }] },
  ]
  const failures = ['b.spec.ts: closes', 'a.spec.ts: opens [phone]']
  const counts = { passed: 5, failed: 2, skipped: 2, failures }
  expect(playwrightCounts({ stats, suites: [{ specs, suites: [inner] }] })).toEqual(counts)
})

describe('a runner that says nothing useful is a failure', () => {
  const suite = (code: string, { report = join(folder, 'report.json'), isAside = false } = {}) =>
    runSuite({
      title: 'Suite',
      args: ['--eval', code],
      env: process.env,
      report,
      countsOf: (counts) => counts,
      isAside,
    })
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

  test.each([
    ['is not shown', 0, []],
    ['is shown when it failed', 1, ['said\n']],
  ])('what one says beside another %s', async (_, code, shown) => {
    const log = vi.spyOn(console, 'log').mockReturnValue()
    const work = `console.log('said'); ${write({ passed: 3, failed: code, skipped: 0 })}; process.exit(${code})`
    await suite(work, { isAside: true })
    expect(log.mock.calls.flat()).toEqual(shown)
  })

  test('one that did its work is not', async () => {
    expect(await suite(write({ passed: 3, failed: 0, skipped: 0 }))).toMatchObject({ passed: 3, failed: 0 })
  })
})
