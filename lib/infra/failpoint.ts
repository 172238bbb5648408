import 'server-only'
import { settings } from './settings'

/** The points of a refresh between which a process can die with different consequences. */
export type FailpointName = 'before-send' | 'after-answer' | 'after-journal' | 'after-commit'

/**
 * Lets the fault tests kill (SIGKILL) or stop (SIGSTOP) this very process at a named point. Does nothing
 * unless FAILPOINT names the point, which the settings allow with the local sandbox only.
 */
export function failpoint(name: FailpointName): void {
  const { FAILPOINT } = settings()
  if (FAILPOINT === undefined) return
  if (FAILPOINT === `${name}:kill`) process.kill(process.pid, 'SIGKILL')
  if (FAILPOINT === `${name}:stop`) process.kill(process.pid, 'SIGSTOP')
}
