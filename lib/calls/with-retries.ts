import 'server-only'
import { setTimeout as sleep } from 'node:timers/promises'
import { oncePerProcess } from '@/lib/infra/once-per-process'
import { RetryAllowance } from './retry-allowance'
import { delayBeforeNextTry } from './retry-policy'

const allowance = oncePerProcess('retry-allowance', () => new RetryAllowance())

/** Repeats a call as the policy allows. Nothing below it and nothing above it repeats as well. */
export async function withRetries<T>(isRepeatable: boolean, call: () => Promise<T>): Promise<T> {
  const started = performance.now()
  allowance.earn()
  for (let tries = 1; ; tries += 1) {
    try {
      return await call()
    } catch (error) {
      const elapsedMs = performance.now() - started
      const delay = delayBeforeNextTry({ error, isRepeatable, tries, elapsedMs }, Math.random())
      if (delay === null || !allowance.spend()) throw error
      await sleep(delay)
    }
  }
}
