import { expect, it } from 'vitest'
import { readUseRange } from './use-range'

const now = new Date('2026-11-23T23:59:00Z')
const usual = { from: '2026-10-25', to: '2026-11-23' }

it.each([
  [{}, usual],
  [
    { from: '2026-11-01', to: '2026-11-05' },
    { from: '2026-11-01', to: '2026-11-05' },
  ],
  [{ to: '2026-11-05' }, { from: '2026-10-07', to: '2026-11-05' }],
  [
    { from: '2026-11-20', to: '2030-01-01' },
    { from: '2026-11-20', to: '2026-11-23' },
  ],
  [{ from: '2020-01-01' }, { from: '2025-11-23', to: '2026-11-23' }],
  [{ from: '2026-11-20', to: '2026-11-10' }, usual],
  [{ from: '2026-02-31', to: ['2026-01-01'] }, usual],
  [{ from: "2026-01-01'--", to: '20260101' }, usual],
])('an address that asks for %j gets %j', (given, expected) => {
  expect(readUseRange(given, now)).toEqual(expected)
})
