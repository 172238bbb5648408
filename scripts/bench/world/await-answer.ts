import { get } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import type { Program } from './program'

const patienceMs = 120_000
const pauseMs = 5

function statusOf(url: string): Promise<number> {
  return new Promise((resolve) => {
    const request = get(url, { agent: false, timeout: 10_000 }, (response) => {
      response.resume()
      response.once('close', () => resolve(response.statusCode ?? 0))
    })
    request.once('timeout', () => request.destroy()).once('error', () => resolve(0))
  })
}

/**
 * Asks again and again until a program answers without a fault of its own.
 *
 * @returns milliseconds from the program's start to the end of its first answer
 * @throws Error with what the program printed, when it ends first or takes two minutes
 */
export async function awaitAnswer(program: Program, url: string): Promise<number> {
  const deadline = performance.now() + patienceMs
  while (performance.now() < deadline && !program.hasEnded()) {
    const status = await statusOf(url)
    if (status > 0 && status < 500) return performance.now() - program.startedAt
    await wait(pauseMs)
  }
  throw new Error(`Nothing answered at ${url}. The program said:\n${program.output()}`)
}
