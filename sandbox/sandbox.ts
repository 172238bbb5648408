import type { RateLimiter } from './api/rate-limiter'
import type { FaultList } from './faults/fault-list'
import type { CodeStore } from './oauth/code-store'
import type { GrantStore } from './oauth/grant-store'
import type { SessionStore } from './oauth/session-store'
import type { Counts } from './state/counts'
import type { History } from './state/history'
import type { RequestLog } from './state/request-log'
import type { SettingsStore } from './state/settings'
import type { World } from './world/world'

/** The one app that is registered with this sandbox. */
export type RegisteredApp = { name: string; clientId: string; clientSecret: string; redirectUris: readonly string[] }

/** Everything one running sandbox consists of; handed to each route, so that several can run in one process. */
export type Sandbox = {
  /** Own origin, known once it listens, e.g. "http://127.0.0.1:4400". */
  url: string
  /** Seals codes and tokens; kept in the state file. */
  key: Buffer
  app: RegisteredApp
  settings: SettingsStore
  world: World
  grants: GrantStore
  codes: CodeStore
  sessions: SessionStore
  faults: FaultList
  limiter: RateLimiter
  history: History
  counts: Counts
  log: RequestLog
}
