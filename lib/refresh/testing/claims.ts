import { randomUUID } from 'node:crypto'
import { db } from '@/lib/infra/db'
import { claimRefresh } from '@/lib/store/refresh-leases'
import { defaultPorts } from '../default-ports'
import { type HeldClaim, hold } from '../held-claim'
import type { RotationPorts } from '../rotation-ports'
import { leaseMs } from '../timing'

/** Claims a refresh as some instance would. */
export async function claim(connectionId: string, generation = 1, owner = 'some-instance'): Promise<HeldClaim> {
  const wanted = { connectionId, generation, attemptId: randomUUID(), owner, leaseMs }
  const [held] = await hold(
    async () => [await claimRefresh(db(), wanted)].filter((each) => each !== null),
    () => performance.now(),
  )
  if (held === undefined) throw new Error('the claim was refused')
  return held
}

/** The real database, disk and provider, without long waits, and with whatever is to be different. */
export function ports(change: {
  ledger?: Partial<RotationPorts['ledger']>
  provider?: Partial<RotationPorts['provider']>
  journal?: Partial<RotationPorts['journal']>
  wait?: RotationPorts['wait']
}): RotationPorts {
  return {
    ...defaultPorts,
    wait: async () => undefined,
    ...change,
    ledger: { ...defaultPorts.ledger, ...change.ledger },
    provider: { ...defaultPorts.provider, ...change.provider },
    journal: { ...defaultPorts.journal, ...change.journal },
  }
}

/** @returns the work, failing as a database that went away the first times, before or after it was done */
export function failing<A, R>(work: (input: A) => Promise<R>, times: number, when: 'before' | 'after') {
  let left = times
  return async (input: A): Promise<R> => {
    const isFailing = left > 0
    left -= 1
    if (isFailing && when === 'before') throw new Error('the database went away')
    const result = await work(input)
    if (isFailing) throw new Error('the answer was lost')
    return result
  }
}
