import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { db } from '@/lib/infra/db'
import { sealPair } from '@/lib/vault/token-vault'

/** A grant of the sandbox, in the clear. */
export const grants = z.array(z.object({ userId: z.number(), accessToken: z.string(), refreshToken: z.string() }))

const chunk = 1_000
const hourMs = 3_600_000

/**
 * Stores active connections with sealed tokens, as confirming them would have. For workers.
 *
 * @param options.isDue whether their refresh is due, though the access token still works
 * @returns their ids, in the order of the grants
 */
export async function storeConnections(pairs: z.infer<typeof grants>, options: { isDue: boolean }): Promise<string[]> {
  const now = Date.now()
  const refreshAt = new Date(options.isDue ? now - hourMs : now + hourMs)
  const rows = pairs.map((pair) => ({ ...pair, id: randomUUID() }))
  for (let from = 0; from < rows.length; from += chunk) {
    const part = rows.slice(from, from + chunk)
    await db().connection.createMany({
      data: part.map(({ id, userId }) => ({
        id,
        environment: 'local' as const,
        digitailUserId: userId,
        accountName: `Account ${userId}`,
        liveKey: `local:${userId}:${id}`,
        status: 'ACTIVE' as const,
        offeredClinics: [],
      })),
    })
    await db().tokenSet.createMany({
      data: part.map(({ id, ...pair }) => ({
        connectionId: id,
        generation: 1,
        ...sealPair({ connectionId: id, generation: 1 }, pair),
        accessExpiresAt: new Date(now + 2 * hourMs),
        refreshAt,
      })),
    })
  }
  return rows.map(({ id }) => id)
}
