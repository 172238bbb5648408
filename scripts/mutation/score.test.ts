import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parts } from './parts'
import { reasons } from './reasons'
import { mergeScores, scoreOf, totalOf } from './score'
import { reasonFor } from './survivors'

const mutant = { file: 'a.ts', line: 1, column: 1, mutator: 'BooleanLiteral', replacement: 'true' }
const part = { name: 'part', files: ['a.ts'] }
const met = (status: string) => ({ ...mutant, status })

test('a mutant that no test reaches counts as one that nobody noticed', () => {
  const mutants = [met('Killed'), met('Timeout'), met('Survived'), met('NoCoverage')]
  const { files, survivors } = scoreOf(part, mutants, 1)
  expect(totalOf(files)).toEqual({ mutants: 4, killed: 2, share: 0.5 })
  expect(survivors.map(({ status }) => status)).toEqual(['Survived', 'NoCoverage'])
})

test('what could not be loaded, or was left out on purpose, counts neither way', () => {
  const { files } = scoreOf(part, [met('Killed'), met('RuntimeError'), met('Ignored')], 1)
  expect(totalOf(files)).toEqual({ mutants: 1, killed: 1, share: 1 })
})

test('a file that was run again replaces what it said, and leaves the others as they were', () => {
  const two = { name: 'part', files: ['a.ts', 'b.ts'] }
  const inB = (status: string) => ({ ...met(status), file: 'b.ts' })
  const before = scoreOf(two, [met('Killed'), met('Survived'), inB('Survived')], 60)
  const after = mergeScores(before, scoreOf({ ...two, files: ['b.ts'] }, [inB('Killed'), inB('Killed')], 30))
  expect(totalOf(after.files)).toEqual({ mutants: 4, killed: 3, share: 0.75 })
  expect(after.survivors).toEqual([met('Survived')])
  expect([after.seconds, after.made]).toEqual([90, 4])
  expect(mergeScores(before, scoreOf(two, [met('Killed'), inB('Killed')], 40))).toMatchObject({ seconds: 40, made: 2 })
  expect(mergeScores(undefined, before)).toBe(before)
})

test('a survivor has a reason only where somebody wrote one', () => {
  expect(reasonFor({ ...met('Survived'), file: 'nowhere.ts' })).toBeNull()
})

test('a reason is for a line that is still there', () => {
  const gone = reasons.filter(({ file, at }) => !readFileSync(file, 'utf8').includes(at))
  expect(gone).toEqual([])
})

test('every file that is mutated, and every file with a reason, is there', () => {
  const named = [...parts.flatMap(({ files }) => files), ...reasons.map(({ file }) => file)]
  expect(named.filter((file) => !existsSync(file))).toEqual([])
})
