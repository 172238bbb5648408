import type { Sandbox } from '../sandbox'
import type { Grant } from './grant-store'

/** Ends a grant: both tokens of its pair are dead from here on. */
export function revokeGrant(sandbox: Sandbox, grant: Grant, note: string): void {
  sandbox.grants.remove(grant)
  sandbox.history.add({
    kind: 'grant-revoked',
    userId: grant.userId,
    grantId: grant.id,
    generation: grant.generation,
    note,
  })
}

/** @param userId null for everybody's. @returns how many grants ended. */
export function revokeGrantsOf(sandbox: Sandbox, userId: number | null, note: string): number {
  const grants = userId === null ? [...sandbox.grants.all()] : sandbox.grants.ofUser(userId)
  for (const grant of grants) revokeGrant(sandbox, grant, note)
  return grants.length
}
