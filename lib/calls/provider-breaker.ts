import 'server-only'
import { CircuitState, circuitBreaker, handleWhen, isBrokenCircuitError, SamplingBreaker } from 'cockatiel'
import { logger } from '@/lib/infra/logger'
import { oncePerProcess } from '@/lib/infra/once-per-process'
import { CallError } from './call-error'

const halfOpenAfterMs = 10_000
const sampled = { threshold: 0.5, durationMs: 30_000, leastCalls: 20 }

// By its code, not its class: the breaker is shared by bundles that each have a class of their own.
const isOutage = (error: Error) => 'code' in error && error.code === 'unavailable'

function makeBreaker() {
  const { threshold, durationMs, leastCalls } = sampled
  const breaker = new SamplingBreaker({
    threshold,
    duration: durationMs,
    minimumRps: (leastCalls * 1_000) / durationMs,
  })
  const policy = circuitBreaker(handleWhen(isOutage), { halfOpenAfter: halfOpenAfterMs, breaker })
  policy.onBreak(() => logger().warn('Digitail does not answer; calls fail at once for a while'))
  policy.onReset(() => logger().info('Digitail answers again'))
  return policy
}

const breaker = oncePerProcess('provider-breaker', makeBreaker)

/** Whether calls fail at once at the moment, because most of the last ones met no answer. */
export function isProviderDown(): boolean {
  return breaker.state === CircuitState.Open
}

/**
 * Runs a call unless Digitail as a whole is down: half of at least 20 calls within 30 seconds met no
 * answer. Then one call every 10 seconds finds out whether it is over. Says nothing about any connection.
 *
 * @throws CallError digitail-unavailable without having called
 */
export async function throughBreaker<T>(operation: string, call: () => Promise<T>): Promise<T> {
  try {
    return await breaker.execute(call)
  } catch (error) {
    if (!isBrokenCircuitError(error)) throw error
    throw new CallError('digitail-unavailable', operation, { retryAfterMs: halfOpenAfterMs })
  }
}
