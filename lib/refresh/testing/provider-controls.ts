import { createHash } from 'node:crypto'
import { z } from 'zod'

const pair = z.object({ grantId: z.string(), userId: z.number(), accessToken: z.string(), refreshToken: z.string() })
const truth = z.object({
  counts: z.object({ token: z.record(z.string(), z.record(z.string(), z.number())) }),
  grants: z.array(
    z.object({
      grantId: z.string(),
      accessSha256: z.string(),
      refreshSha256: z.string(),
      refreshes: z.number(),
      refreshRequests: z.number(),
    }),
  ),
})

export type Minted = z.infer<typeof pair>
export type TrueGrant = z.infer<typeof truth>['grants'][number]

/** @returns the hash under which the sandbox knows a token */
export const tokenHash = (token: string): string => createHash('sha256').update(token).digest('hex')

/** A pretend Digitail with this app registered, and its controls. */
export type Provider = {
  url: string
  close: () => Promise<void>
  mint: (users: number) => Promise<Minted[]>
  truthOf: (grantId: string) => Promise<TrueGrant | undefined>
  /** What is true of all grants, by their ids. */
  truths: () => Promise<Map<string, TrueGrant>>
  revoke: (grantId: string) => Promise<void>
  /** Lets the refresh tokens of every grant die of age. */
  expireRefreshTokens: () => Promise<void>
  /** A named fault of the sandbox, once unless told otherwise. */
  fault: (fault: Record<string, unknown>) => Promise<void>
  set: (settings: Record<string, unknown>) => Promise<void>
  /** Token requests so far, whatever became of them. */
  requests: () => Promise<number>
  clearFaults: () => Promise<void>
  /** No fault, and the settings of the start. */
  calm: () => Promise<void>
}

async function ask(url: string, method: string, body?: unknown): Promise<unknown> {
  const answer = await fetch(url, { method, ...(body !== undefined && { body: JSON.stringify(body) }) })
  if (!answer.ok) throw new Error(`the sandbox refuses: ${await answer.text()}`)
  return await answer.json()
}

let nextUser = 100_000

/** Controls a sandbox by its address. */
export function controlProvider(url: string, close: () => Promise<void>): Provider {
  const control = (method: string, path: string, body?: unknown) => ask(`${url}/sandbox/api/${path}`, method, body)
  const clearFaults = async () => void (await control('DELETE', 'faults'))
  const readTruth = async () => truth.parse(await control('GET', 'truth'))
  const truths = async () => new Map((await readTruth()).grants.map((grant) => [grant.grantId, grant]))
  return {
    url,
    close,
    mint: async (users) => {
      await control('POST', 'settings', { extraUsers: 100_000 })
      const made = await control('POST', 'grants', { userId: nextUser, users })
      nextUser += users
      return z.object({ grants: z.array(pair) }).parse(made).grants
    },
    truthOf: async (grantId) => (await truths()).get(grantId),
    truths,
    revoke: async (grantId) => void (await control('POST', 'revoke', { grantId })),
    expireRefreshTokens: async () => void (await control('POST', 'expire', { what: 'refresh' })),
    fault: async (fault) => void (await control('POST', 'faults', { times: 1, ...fault })),
    set: async (change) => void (await control('POST', 'settings', change)),
    requests: async () => {
      const { token } = (await readTruth()).counts
      return Object.values(token)
        .flatMap((outcomes) => Object.values(outcomes))
        .reduce((sum, count) => sum + count, 0)
    },
    clearFaults,
    calm: async () => {
      await clearFaults()
      await control('POST', 'settings', { errorGeneration: 'league9', graceSeconds: 0, revocation: false })
    },
  }
}
