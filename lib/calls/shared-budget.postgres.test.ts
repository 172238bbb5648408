import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { RequestQueue, reservationLifeMs } from './request-queue'
import { reserveRequests } from './reserve-requests'

const limit = 40
const windowMs = 3_000
// A reserved request may be used so much later, and this process may be busy between the permission and the
// clock: what is sent keeps to the window that is left.
const sentWindowMs = windowMs - reservationLifeMs - 500
const lastsMs = 7_000

function makeProcess(account: string): RequestQueue {
  const reserve = (wanted: number) => reserveRequests(account, { wanted, limit, windowMs })
  return new RequestQueue(limit, { reserve, now: () => performance.now(), random: Math.random })
}

/** Asks without a pause until the time is over. @returns when each request was sent */
async function hammer(queue: RequestQueue, clinicId: string, until: number): Promise<number[]> {
  const sent: number[] = []
  while (performance.now() < until) {
    const permission = await queue.take(clinicId, 1_000)
    if (permission.isGranted) sent.push(performance.now())
    else await sleep(50)
  }
  return sent
}

function busiest(times: number[]): number {
  return Math.max(...times.map((from) => times.filter((at) => at >= from && at < from + sentWindowMs).length))
}

test('R-06 three processes that ask without a pause never exceed the limit together, and use it', async () => {
  const account = randomUUID()
  const until = performance.now() + lastsMs
  const queues = [1, 2, 3].map(() => makeProcess(account))
  const perCaller = await Promise.all(
    queues.flatMap((queue) => ['a', 'b'].map((clinicId) => hammer(queue, clinicId, until))),
  )
  const sent = perCaller.flat().sort((one, other) => one - other)
  expect(busiest(sent)).toBeLessThanOrEqual(limit)
  // More than one window's worth: nobody holds on to what the others may use. How much more is a matter of the machine.
  expect(sent.length).toBeGreaterThan(limit)
})
