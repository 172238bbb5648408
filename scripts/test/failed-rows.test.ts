import { expect, test, vi } from 'vitest'
import { Refusal } from '../run/refusal.mjs'
import { check } from './check.mjs'
import { failedRows } from './failed-rows.mjs'

const output = `storm: passed 4, failed 0, trials 4, seed 7  (3 s)
    1.00 token requests for each expiry
sigterm: passed 1, failed 1, trials 2, seed 7  (8 s)
    exit after SIGTERM p50 849 ms
    clinic 3 lost in silence
sigstop: passed 1, failed 0, trials 2, seed 7  (5 s)
answer-cut: passed 20, failed 0, trials 20, seed 7  (9 s)`

const failed = [
  `sigterm: passed 1, failed 1, trials 2, seed 7  (8 s)
    exit after SIGTERM p50 849 ms
    clinic 3 lost in silence`,
  'sigstop: passed 1, failed 0, trials 2, seed 7  (5 s)',
]

test('rows that failed, or were not tried as often as they should, are named with what they found', () => {
  expect(failedRows(output)).toEqual(failed)
  expect(failedRows(`${output}\n${failed[0]}`)).toEqual([...failed, failed[0]])
  expect(failedRows('')).toEqual([])
})

test('a check that does not hold hands on what its output names', async () => {
  vi.spyOn(console, 'log').mockReturnValue()
  const work = () => Promise.reject(new Refusal('Faults: see above.', output))
  expect(await check('Faults', work, failedRows)).toMatchObject({ passed: 0, failed: 1, failures: failed })
})
