import { expect, it } from 'vitest'
import type { TokenFailure } from '@/lib/digitail/token-outcome'
import { isDoubtful, isIncident } from './incident-rule'

const down: TokenFailure = { kind: 'ambiguous', because: 'server-error' }
const strange: TokenFailure = { kind: 'our-configuration', fault: 'unexpected_answer' }
const quiet = { failing: 1, succeeded: 0, active: 10 }

it('C-21: one refused client secret is an incident at once', () => {
  expect(isIncident({ kind: 'our-configuration', fault: 'invalid_client' }, 1, quiet)).toBe('OUR_CONFIGURATION')
})

it('one failing clinic among many is its own trouble', () => {
  expect(isIncident(down, 30, quiet)).toBeNull()
  expect(isIncident(strange, 30, quiet)).toBeNull()
})

it('three clinics failing alike, and fewer succeeding, are an incident', () => {
  expect(isIncident(down, 1, { failing: 3, succeeded: 2, active: 10 })).toBe('PROVIDER_OUTAGE')
  expect(isIncident({ kind: 'not-sent' }, 1, { failing: 3, succeeded: 0, active: 10 })).toBe('PROVIDER_OUTAGE')
  expect(isIncident(strange, 1, { failing: 3, succeeded: 2, active: 10 })).toBe('OUR_CONFIGURATION')
  expect(isIncident(down, 1, { failing: 3, succeeded: 3, active: 10 })).toBeNull()
})

it('with a single clinic the second failure in a row is one', () => {
  expect(isIncident(down, 1, { failing: 1, succeeded: 0, active: 1 })).toBeNull()
  expect(isIncident(down, 2, { failing: 1, succeeded: 0, active: 1 })).toBe('PROVIDER_OUTAGE')
})

it('a dead grant is never an incident', () => {
  const all = { failing: 500, succeeded: 0, active: 10 }
  expect(isIncident({ kind: 'dead-grant', because: 'revoked' }, 1, all)).toBeNull()
})

it('a handful of refused grants are believed, a flood of them is not, unless it goes on for an hour', () => {
  const calm = { refused: 0, succeeded: 0, isDoubted: false, isBelieved: false }
  expect(isDoubtful({ ...calm, refused: 4 })).toBe(false)
  expect(isDoubtful({ ...calm, refused: 5, succeeded: 60 })).toBe(false)
  expect(isDoubtful({ ...calm, refused: 5, succeeded: 2 })).toBe(true)
  expect(isDoubtful({ ...calm, isDoubted: true })).toBe(true)
  expect(isDoubtful({ refused: 50, succeeded: 0, isDoubted: true, isBelieved: true })).toBe(false)
})
