import { spawnSync } from 'node:child_process'

export type UserIds = { uid: number; gid: number }

function idOf(user: string, kind: '-u' | '-g'): number | null {
  const { status, stdout } = spawnSync('id', [kind, user], { encoding: 'utf8' })
  return status === 0 ? Number(stdout.trim()) : null
}

/**
 * Postgres refuses to run as root, so root hands it to someone else.
 *
 * @returns whom to run it as, or null when this process is not root and can run it itself
 */
export function unprivilegedUser(): UserIds | null {
  if (process.getuid?.() !== 0) return null
  for (const user of ['postgres', 'nobody']) {
    const uid = idOf(user, '-u')
    const gid = idOf(user, '-g')
    if (uid !== null && gid !== null) return { uid, gid }
  }
  throw new Error('Postgres does not run as root, and this system has neither a user postgres nor nobody.')
}
