import 'server-only'
import { db } from '@/lib/infra/db'
import { isDraining } from '@/lib/infra/draining'
import { errorFacts, logger } from '@/lib/infra/logger'
import { oncePerProcess } from '@/lib/infra/once-per-process'
import { databaseNow } from '@/lib/store/database-clock'
import { deliverNotices } from './deliver-notices'
import { type MailStyle, type NoticePorts, noticePorts } from './notice-ports'
import { planNotices } from './plan-notices'
import { revokeLeftLinks } from './revoke-links'

/** Plans and sends what is due, and takes back links that nobody needs any more. @param now for tests that walk the clock; absent: the database's */
export async function runNotices(ports: NoticePorts, now?: Date): Promise<{ sent: number; failed: number }> {
  const at = now ?? (await databaseNow(db()))
  await planNotices(at)
  await revokeLeftLinks(at)
  return await deliverNotices(ports, at)
}

const firstMs = 60_000
const everyMs = 30_000

/**
 * Starts telling people, in the background of a server and apart from the sweep, whose standstill is one of the things
 * to tell. The first run comes after a minute: by then a sweep that works at all has shown it. Starting twice does
 * nothing.
 */
export function startNotices(style: MailStyle): void {
  const state = oncePerProcess('notices', () => ({ isStarted: false }))
  if (state.isStarted) return
  state.isStarted = true
  const tick = async (): Promise<void> => {
    if (isDraining()) return
    try {
      await runNotices(noticePorts(style))
    } catch (error) {
      logger().warn(errorFacts(error), 'notices could not be looked at; the next round tries again')
    }
    later(everyMs)
  }
  const later = (ms: number) => {
    setTimeout(tick, ms * (0.8 + Math.random() * 0.4)).unref()
  }
  later(firstMs)
}
