import 'server-only'
import { setTimeout as wait } from 'node:timers/promises'
import { refreshTokens, revokeToken } from '@/lib/digitail/token-endpoint'
import { db } from '@/lib/infra/db'
import { errorFacts, logger } from '@/lib/infra/logger'
import { settings } from '@/lib/infra/settings'
import { takePlace } from '@/lib/store/pace'
import { reportRequest } from './incident'
import { removeJournal, writeJournal } from './journal'
import { refreshLedger } from './refresh-ledger'
import type { RotationPorts } from './rotation-ports'
import { commitPatienceMs, refreshDeadlineMs } from './timing'

async function takeTurn(longestWaitMs: number): Promise<boolean> {
  const perMinute = settings().REFRESH_PER_MINUTE
  try {
    const waitMs = await takePlace(db(), { name: 'token-requests', perMinute, longestWaitMs })
    if (waitMs !== null && waitMs > 0) await wait(waitMs)
    return waitMs !== null
  } catch (error) {
    // Without a database there is nowhere to put new tokens: better not to ask for them.
    logger().warn({ ...errorFacts(error) }, 'no turn at the token endpoint')
    return false
  }
}

/** What rotations stand on in the app: the real database, provider, disk and clock. */
export const defaultPorts: RotationPorts = {
  ledger: refreshLedger,
  provider: { refresh: (token) => refreshTokens(token, { deadlineMs: refreshDeadlineMs }), revoke: revokeToken },
  journal: { write: writeJournal, remove: removeJournal },
  takeTurn,
  report: reportRequest,
  elapsed: () => performance.now(),
  wait,
  commitPatienceMs,
}
