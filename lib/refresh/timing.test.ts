import { expect, it } from 'vitest'
import {
  callerPatienceMs,
  leaseMs,
  longestSecondTurnMs,
  longestTurnMs,
  mustSendWithinMs,
  refreshDeadlineMs,
} from './timing'

const slowestProviderMs = 30_000
const commitMs = 5_000

it('C-03 a provider that takes half a minute is waited for, by the refresh and by whoever asks, under one lease', () => {
  expect(refreshDeadlineMs).toBeGreaterThan(slowestProviderMs)
  expect(callerPatienceMs).toBeGreaterThan(slowestProviderMs)
  expect(mustSendWithinMs + refreshDeadlineMs + commitMs).toBeLessThanOrEqual(leaseMs)
})

it('who waited the longest for a turn may still send', () => {
  const pauseBeforeMs = 500
  expect(longestSecondTurnMs + pauseBeforeMs).toBeLessThan(mustSendWithinMs)
  expect(longestTurnMs).toBeLessThan(longestSecondTurnMs)
})
