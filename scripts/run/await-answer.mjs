import { get } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { Refusal } from './refusal.mjs'

function statusOf(url) {
  return new Promise((resolve) => {
    const request = get(url, { timeout: 10_000 }, (response) => {
      response.resume()
      resolve(response.statusCode ?? 0)
    })
    request.once('timeout', () => request.destroy()).once('error', () => resolve(0))
  })
}

/**
 * Waits until a server answers without a fault of its own.
 *
 * @param {{ url: string, name: string, ended: Promise<string>, patienceMs?: number }} options
 * @throws {Refusal} when the server ends first, or takes longer than `patienceMs`
 */
export async function awaitAnswer({ url, name, ended, patienceMs = 60_000 }) {
  let output
  ended.then((text) => {
    output = text
  })
  const deadline = Date.now() + patienceMs
  while (Date.now() < deadline) {
    if (output !== undefined) throw new Refusal(`${name} ended right after its start.`, output)
    const status = await statusOf(url)
    if (status > 0 && status < 500) return
    await wait(50)
  }
  throw new Refusal(`${name} did not answer at ${url} within ${patienceMs / 1000} seconds.`)
}
