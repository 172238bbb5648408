import { randomBytes, randomUUID } from 'node:crypto'
import { open, seal } from '@/lib/vault/cipher'
import { type Keyring, makeKeyring } from '@/lib/vault/keyring'
import { sealedFromColumn } from '@/lib/vault/sealed-text'
import type { Database } from '../world/database'

const [newKey, oldKey] = [
  { id: 'new', key: randomBytes(32) },
  { id: 'old', key: randomBytes(32) },
]

/** The rings of a change of key: before it, while both are there, and after it. */
export const rings = { old: makeKeyring([oldKey]), both: makeKeyring([newKey, oldKey]), new: makeKeyring([newKey]) }

/** What TOKEN_ENCRYPTION_KEYS holds while both are there. */
export const bothKeys = [newKey, oldKey].map(({ id, key }) => `${id}:${key.toString('base64')}`).join(',')

const texts = (ring: Keyring, record: string, generation: number) =>
  (['access', 'refresh'] as const).map((column) =>
    seal(ring, `${column} ${record} ${generation}`, { record, generation, column }),
  )

/** Stores so many token sets, sealed with the old key. @returns their connections */
export async function storeTokenSets({ sql }: Database, count: number): Promise<string[]> {
  const ids = Array.from({ length: count }, () => randomUUID())
  for (let from = 0; from < count; from += 5_000) {
    const some = ids.slice(from, from + 5_000)
    const sealed = some.map((id) => texts(rings.old, id, 1))
    await sql(
      `INSERT INTO "Connection" ("id", "environment", "digitailUserId", "accountName", "offeredClinics", "status")
       SELECT id, 'local', 1, 'A', '[]', 'ACTIVE' FROM unnest($1::uuid[]) AS id`,
      [some],
    )
    await sql(
      `INSERT INTO "TokenSet" ("connectionId", "generation", "accessSealed", "refreshSealed", "accessExpiresAt", "refreshAt")
       SELECT id, 1, access, refresh, now(), now() FROM unnest($1::uuid[], $2::text[], $3::text[]) AS t (id, access, refresh)`,
      [some, sealed.map(([access]) => access), sealed.map(([, refresh]) => refresh)],
    )
  }
  return ids
}

/**
 * Brings new tokens into a row as a refresh commits them: where the generation is still the one before.
 *
 * @param ring of the instance that refreshes: not every one has been restarted with the new key
 * @returns whether it was stored
 */
export async function refreshRow({ sql }: Database, ring: Keyring, id: string, generation: number): Promise<boolean> {
  const stored = await sql(
    `UPDATE "TokenSet" SET "accessSealed" = $3, "refreshSealed" = $4, "generation" = $2 + 1
     WHERE "connectionId" = $1 AND "generation" = $2 RETURNING 1`,
    [id, generation, ...texts(ring, id, generation + 1)],
  )
  return stored.length === 1
}

type Sealed = { connectionId: string; generation: number; accessSealed: string; refreshSealed: string }

function isReadable(ring: Keyring, { connectionId: record, generation, accessSealed, refreshSealed }: Sealed): boolean {
  try {
    return (['access', 'refresh'] as const).every((column) => {
      const text = sealedFromColumn(column === 'access' ? accessSealed : refreshSealed)
      return open(ring, text, { record, generation, column }) === `${column} ${record} ${generation}`
    })
  } catch {
    return false
  }
}

/**
 * Looks at rows: all, or some of them.
 *
 * @param generations what each row was brought to by refreshes; 1 where it is not named
 * @returns how many do not open to their own tokens, and how many hold other tokens than the last that were stored
 */
export async function findBroken(
  { sql }: Database,
  ring: Keyring,
  generations: ReadonlyMap<string, number>,
  ids: string[],
): Promise<{ unreadable: number; overwritten: number; rows: number }> {
  const found = { unreadable: 0, overwritten: 0, rows: 0 }
  for (let from = 0; from < ids.length; from += 5_000) {
    const rows = await sql('SELECT * FROM "TokenSet" WHERE "connectionId" = ANY($1)', [ids.slice(from, from + 5_000)])
    for (const row of rows.map(asSealed)) {
      found.rows += 1
      if (!isReadable(ring, row)) found.unreadable += 1
      if (row.generation < (generations.get(row.connectionId) ?? 1)) found.overwritten += 1
    }
  }
  return found
}

const asSealed = (row: Record<string, unknown>): Sealed => ({
  connectionId: String(row.connectionId),
  generation: Number(row.generation),
  accessSealed: String(row.accessSealed),
  refreshSealed: String(row.refreshSealed),
})
