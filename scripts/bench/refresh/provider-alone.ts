import { Client } from 'undici'
import { z } from 'zod'
import type { BenchSandbox } from '../world/sandbox'

const answer = z.object({ refresh_token: z.string() })

async function spend(sandbox: BenchSandbox, refreshToken: string): Promise<void> {
  // As the app does it: each token request on a connection of its own.
  const connection = new Client(sandbox.origin)
  const { statusCode, body } = await connection.request({
    method: 'POST',
    path: '/oauth/token',
    headers: { 'content-type': 'application/x-www-form-urlencoded', accept: 'application/json' },
    body: new URLSearchParams({
      grant_type: 'refresh_token',
      client_id: sandbox.clientId,
      client_secret: sandbox.clientSecret,
      refresh_token: refreshToken,
    }).toString(),
  })
  answer.parse(await body.json())
  await connection.close()
  if (statusCode !== 200) throw new Error(`the sandbox refused a refresh with ${statusCode}`)
}

/**
 * Spends refresh tokens directly, so many at once, with nothing else to do.
 *
 * @returns how many the provider can do in a second
 */
export async function providerAlone(
  sandbox: BenchSandbox,
  refreshTokens: string[],
  concurrency: number,
): Promise<number> {
  const left = [...refreshTokens]
  const from = performance.now()
  const loop = async () => {
    for (let next = left.pop(); next !== undefined; next = left.pop()) await spend(sandbox, next)
  }
  await Promise.all(Array.from({ length: concurrency }, loop))
  return refreshTokens.length / ((performance.now() - from) / 1_000)
}
