import { expect, test } from 'vitest'
import { meetHostileProvider } from '../hostile/meet-provider'

test('O-13 O-14 B-25 every answer of a hostile provider ends in a typed error, and the sink hears nothing', async () => {
  const { passed, failed, notes } = await meetHostileProvider(1_000)
  expect([failed, notes]).toEqual([0, [expect.stringContaining('typed')]])
  expect(passed).toBeGreaterThan(100)
})
