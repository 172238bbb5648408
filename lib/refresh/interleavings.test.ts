import fc from 'fast-check'
import { expect, it } from 'vitest'
import { anyRace, faultsOf, runRace } from './testing/interleaving'

it('B-29 C-29 C-30 C-04: in 2,000 orders of refreshes, disconnects, reconnects, lease ends and kills nothing goes wrong', async () => {
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), anyRace, async (scheduler, race) => {
      expect(faultsOf(await runRace(race, scheduler), race).join()).toBe('')
    }),
    { numRuns: 2_000 },
  )
}, 120_000)
