import fc from 'fast-check'
import { expect, it, vi } from 'vitest'
import type { RotationJudgement } from './judge-rotation'
import { anyRace, faultsOf, runRace } from './testing/interleaving'

type Judge = typeof import('./judge-rotation').judgeRotation

const broken = vi.hoisted(() => ({
  judge: null as null | ((truly: Judge, ...input: Parameters<Judge>) => RotationJudgement),
}))
vi.mock('./judge-rotation', async (importOriginal) => {
  const { judgeRotation } = await importOriginal<typeof import('./judge-rotation')>()
  return {
    judgeRotation: (...input: Parameters<Judge>) => broken.judge?.(judgeRotation, ...input) ?? judgeRotation(...input),
  }
})

const store = (generation: number): RotationJudgement => ({
  kind: 'store',
  generation,
  endsClaim: true,
  settles: true,
  revives: true,
  isDoubtful: false,
})

// A check that never failed proves nothing: each of these is a mistake that somebody once shipped.
it.each<[string, NonNullable<typeof broken.judge>, string]>([
  [
    'a commit without a fence',
    (_truly, row, { generation }) => (row?.tokens == null ? { kind: 'disconnected' } : store(generation + 1)),
    'was given twice',
  ],
  [
    'a received pair is dropped when the lease is over',
    (truly, row, claim) =>
      row?.tokens?.attemptId === claim.attemptId ? truly(row, claim) : { kind: 'superseded', isDoubtful: false },
    'lost',
  ],
  [
    'of two pairs the first to be committed wins',
    (truly, row, claim) =>
      row?.tokens?.generation !== claim.generation ? { kind: 'superseded', isDoubtful: false } : truly(row, claim),
    'lost',
  ],
])(
  '%s is found',
  async (_name, judge, sign) => {
    broken.judge = judge
    const run = fc.asyncProperty(fc.scheduler(), anyRace, async (scheduler, race) => {
      expect(faultsOf(await runRace(race, scheduler), race).join()).toBe('')
    })
    const { failed, counterexample, errorInstance } = await fc.check(run, {
      numRuns: 20_000,
      endOnFailure: true,
    })
    broken.judge = null
    expect({ failed, says: String(errorInstance) }).toMatchObject({ failed: true, says: expect.stringContaining(sign) })
    expect(counterexample).not.toBeNull()
  },
  60_000,
)
