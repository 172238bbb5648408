import { expect, test } from 'vitest'
import { seeded } from '../../rows/seeded'
import { chanceOf, shareOfLarger } from './mann-whitney'

test.each([
  ['always larger', [5, 6], [1, 2], 1],
  ['never larger', [1, 2], [5, 6], 0],
  ['the same', [3, 3], [3, 3], 0.5],
  ['one pair of four', [1, 4], [2, 4], 0.375],
])('%s', (_, ones, others, share) => {
  expect(shareOfLarger(ones, others)).toBe(share)
})

test('what is drawn alike stays as near to one half as chance says, and a small difference does not', () => {
  const random = seeded(7)
  const draw = (more: number) => Array.from({ length: 400 }, () => random() + random() + more)
  const bound = 4.5 * chanceOf(400, 400)
  expect(bound).toBeCloseTo(0.092, 3)
  expect(Math.abs(shareOfLarger(draw(0), draw(0)) - 0.5)).toBeLessThan(bound)
  expect(shareOfLarger(draw(0.2), draw(0)) - 0.5).toBeGreaterThan(bound)
})
