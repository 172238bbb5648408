import 'server-only'
import { type TrailVerdict, verifyTrail } from '@/lib/audit/verify-trail'
import type { Database } from '@/lib/infra/db'
import { countRows, differingCounts } from '@/lib/infra/table-rows'
import { allSealedTokens } from '@/lib/store/sealing-keys'
import { openKeyring } from '@/lib/vault/open-keyring'
import { VaultError } from '@/lib/vault/sealed-text'
import { openAccessToken, openRefreshToken } from '@/lib/vault/token-vault'

/** What a look at everything found. All is well when `faults` is empty. */
export type DatabaseProof = {
  rows: Record<string, number>
  tokenSets: number
  opened: number
  trail: TrailVerdict
  faults: string[]
}

type Sealed = Parameters<typeof openAccessToken>[0] & Parameters<typeof openRefreshToken>[0]

function faultOf(row: Sealed): string | null {
  try {
    openAccessToken(row)
    openRefreshToken(row)
    return null
  } catch (error) {
    const code = error instanceof VaultError ? error.code : 'unknown'
    return `the tokens of connection ${row.connectionId} cannot be opened (${code}): is its key in TOKEN_ENCRYPTION_KEYS?`
  }
}

async function openAll(database: Database): Promise<{ tokenSets: number; faults: string[] }> {
  let tokenSets = 0
  const faults: string[] = []
  let after = '00000000-0000-0000-0000-000000000000'
  for (;;) {
    const rows = await allSealedTokens(database, { after, limit: 1_000 })
    for (const row of rows) {
      const fault = faultOf(row)
      if (fault !== null) faults.push(fault)
      after = row.connectionId
    }
    tokenSets += rows.length
    if (rows.length === 0) return { tokenSets, faults }
  }
}

/**
 * Proves that a database is whole: the rows that are to be there, every token set opens with the keys at hand, and the
 * audit chain is intact from its first link.
 *
 * @param expected rows by table, as counted before; null to compare nothing
 */
export async function proveDatabase(
  database: Database,
  expected: Record<string, number> | null,
): Promise<DatabaseProof> {
  const found = await countRows((sql) => database.$queryRawUnsafe(sql))
  await openKeyring()
  const { tokenSets, faults } = await openAll(database)
  const trail = await verifyTrail(database, {})
  const counts = expected === null ? [] : differingCounts(expected, found)
  const broken =
    trail.kind === 'broken' ? ['the audit chain is broken: npm run audit:verify names the first bad row'] : []
  const all = [...counts, ...faults, ...broken]
  return { rows: found, tokenSets, opened: tokenSets - faults.length, trail, faults: all }
}
