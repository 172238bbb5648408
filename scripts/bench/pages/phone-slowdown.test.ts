import { expect, test } from 'vitest'
import { phoneSlowdown } from './phone-slowdown'

test.each([
  [2_000, 6],
  [1_650, 4.5],
  [1_300, 3],
  [800, 2],
  [475, 1.5],
  [100, 1],
  [2_700, 9],
])('a machine of index %i is %d times a phone', (index, times) => {
  expect(phoneSlowdown(index)).toBeCloseTo(times, 5)
})
