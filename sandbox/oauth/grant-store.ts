import { randomBytes } from 'node:crypto'
import { z } from 'zod'

/** One person's permission to one app, with its one live pair. Times are epoch milliseconds. */
export const grantSchema = z.object({
  id: z.string(),
  userId: z.number(),
  clientId: z.string(),
  generation: z.number(),
  accessSha256: z.string(),
  accessExpiresAt: z.number(),
  refreshSha256: z.string(),
  refreshExpiresAt: z.number(),
  previousRefreshSha256: z.string().nullable(),
  rotatedAt: z.number(),
  createdAt: z.number(),
  /** Refresh requests that named this grant, committed or not. */
  refreshRequests: z.number(),
})

export type Grant = z.infer<typeof grantSchema>

export type RefreshStanding = 'live' | 'grace' | 'superseded' | 'expired'

/** Live grants by id. A revoked grant is gone; its tokens are then known only to have been ours. */
export class GrantStore {
  readonly #grants = new Map<string, Grant>()
  readonly #byUser = new Map<number, Set<string>>()
  readonly #changed: () => void

  constructor(changed: () => void) {
    this.#changed = changed
  }

  static newId(): string {
    return randomBytes(16).toString('hex')
  }

  get size(): number {
    return this.#grants.size
  }

  get(id: string): Grant | undefined {
    return this.#grants.get(id)
  }

  all(): Iterable<Grant> {
    return this.#grants.values()
  }

  ofUser(userId: number): Grant[] {
    return [...(this.#byUser.get(userId) ?? [])].flatMap((id) => this.#grants.get(id) ?? [])
  }

  put(grant: Grant): void {
    this.#grants.set(grant.id, grant)
    const ids = this.#byUser.get(grant.userId) ?? new Set()
    this.#byUser.set(grant.userId, ids.add(grant.id))
    this.#changed()
  }

  remove(grant: Grant): void {
    this.#grants.delete(grant.id)
    const ids = this.#byUser.get(grant.userId)
    ids?.delete(grant.id)
    if (ids?.size === 0) this.#byUser.delete(grant.userId)
    this.#changed()
  }

  clear(): void {
    this.#grants.clear()
    this.#byUser.clear()
    this.#changed()
  }
}

/** How a refresh token with this hash stands in a grant. `graceMs` 0 means no second chance. */
export function refreshStanding(grant: Grant, refreshSha256: string, graceMs: number): RefreshStanding {
  const now = Date.now()
  if (refreshSha256 === grant.refreshSha256) return grant.refreshExpiresAt > now ? 'live' : 'expired'
  const isPrevious = refreshSha256 === grant.previousRefreshSha256
  return isPrevious && now < grant.rotatedAt + graceMs ? 'grace' : 'superseded'
}

/** @returns whether this refresh token may be exchanged now. */
export function isUsableRefresh(grant: Grant, refreshSha256: string, graceMs: number): boolean {
  const standing = refreshStanding(grant, refreshSha256, graceMs)
  return standing === 'live' || standing === 'grace'
}
