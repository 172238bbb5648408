import { expect, test } from 'vitest'
import { atMost, atMostTimes } from './figure'
import { asJson, asMarkdown, asTable } from './report'

const figures = [
  atMostTimes({ name: 'start a connect, p50 of 300 in a row, ms', ours: 3.12345, beside: 2, bar: 2 }),
  atMost({ name: 'layout shift', ours: 0.2, bar: 0 }),
]

test('JSON is one object a line, with exactly what was asked for and nothing rounded', () => {
  const lines = asJson(figures).split('\n')
  expect(lines.map((line) => Object.keys(JSON.parse(line)))).toEqual(
    Array(2).fill(['name', 'ours', 'beside', 'ratio', 'bar', 'holds']),
  )
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({ ours: 3.12345, ratio: 1.561725, holds: true })
  expect(JSON.parse(lines[1] ?? '')).toMatchObject({ beside: null, ratio: null, holds: false })
})

test('the table for people is aligned and says NO aloud', () => {
  const lines = asTable(figures).split('\n')
  expect(new Set(lines.map((line) => line.length)).size).toBe(1)
  expect(lines[1]).toMatch(/^start a connect, p50 of 300 in a row, ms +3\.12 +2 +1\.56 +2 +yes$/)
  expect(lines[2]).toMatch(/^layout shift +0\.2 +0 +NO$/)
})

test('the table for the evidence is one row a figure', () => {
  expect(asMarkdown(figures).split('\n')).toHaveLength(4)
  expect(asMarkdown(figures)).toContain('| layout shift | 0.2 |  |  | 0 | NO |')
})
