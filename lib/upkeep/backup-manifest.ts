import 'server-only'
import { createHash } from 'node:crypto'
import { createReadStream, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { z } from 'zod'
import { UpkeepError } from '@/lib/infra/postgres-tools'

const manifest = z.object({
  format: z.literal(1),
  kind: z.enum(['postgres', 'embedded']),
  /** ISO 8601 in UTC. */
  madeAt: z.iso.datetime(),
  file: z.string().regex(/^[a-z.]+$/),
  sha256: z.string().length(64),
  rows: z.record(z.string(), z.number()),
  migrations: z.array(z.string()),
  /** Ids of the keys that seal its tokens: what TOKEN_ENCRYPTION_KEYS must hold to open them. */
  keyIds: z.array(z.string()),
})

/** What is known of a backup. It lies beside the data, and holds no secret. */
export type BackupManifest = z.infer<typeof manifest>

export const manifestFile = 'backup.json'

/** @returns hex */
export async function sha256Of(file: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(file), hash)
  return hash.digest('hex')
}

/**
 * Reads a backup's manifest and makes sure that its data is what was written.
 *
 * @param folder of the backup
 * @throws UpkeepError
 */
export async function readManifest(folder: string): Promise<BackupManifest & { path: string }> {
  const read = () => manifest.safeParse(JSON.parse(readFileSync(join(folder, manifestFile), 'utf8')))
  let found: ReturnType<typeof read>
  try {
    found = read()
  } catch {
    throw new UpkeepError(`${folder} is no backup: it has no ${manifestFile} that can be read.`)
  }
  if (!found.success) throw new UpkeepError(`${manifestFile} in ${folder} is not of a version that this app knows.`)
  const path = join(folder, found.data.file)
  const sum = await sha256Of(path).catch(() => '')
  if (sum !== found.data.sha256) throw new UpkeepError(`${path} is damaged or missing. Take another backup.`)
  return { ...found.data, path }
}
