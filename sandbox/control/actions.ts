import type { Sandbox } from '../sandbox'

/** Lets tokens expire now. @param userId null for everybody. @returns how many grants it touched. */
export function expireTokens(
  sandbox: Sandbox,
  { userId, what }: { userId: number | null; what: 'access' | 'refresh' },
): number {
  const grants = userId === null ? [...sandbox.grants.all()] : sandbox.grants.ofUser(userId)
  const past = Date.now() - 1000
  for (const grant of grants) {
    sandbox.grants.put(what === 'access' ? { ...grant, accessExpiresAt: past } : { ...grant, refreshExpiresAt: past })
  }
  return grants.length
}

/** Back to a fresh sandbox: no grants, faults or sessions, first settings, the world as made. History goes on. */
export function resetSandbox(sandbox: Sandbox): void {
  sandbox.settings.reset()
  sandbox.world.reset()
  sandbox.faults.clear()
  for (const store of [sandbox.grants, sandbox.codes, sandbox.sessions, sandbox.counts, sandbox.limiter, sandbox.log])
    store.clear()
}
