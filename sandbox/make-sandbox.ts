import { randomBytes } from 'node:crypto'
import { RateLimiter } from './api/rate-limiter'
import { FaultList } from './faults/fault-list'
import { CodeStore } from './oauth/code-store'
import { GrantStore } from './oauth/grant-store'
import { SessionStore } from './oauth/session-store'
import type { Sandbox } from './sandbox'
import type { SandboxOptions } from './sandbox-options'
import { Counts } from './state/counts'
import { History } from './state/history'
import { RequestLog } from './state/request-log'
import { SettingsStore } from './state/settings'
import { readState, StateFile } from './state/state-file'
import { World } from './world/world'

/** @returns a sandbox that does not listen yet, with what an earlier run left; `flush` writes its state now. */
export function makeSandbox(options: SandboxOptions): { sandbox: Sandbox; flush: () => void } {
  let file: StateFile | null = null
  const changed = () => file?.changed()
  const settings = new SettingsStore(options.settings)
  const saved = options.dataFile ? readState(options.dataFile) : null
  const sandbox: Sandbox = {
    url: '',
    key: saved ? Buffer.from(saved.key, 'base64') : randomBytes(32),
    app: options.app,
    settings,
    world: new World({ seed: options.seed, extraUsers: () => settings.now.extraUsers }),
    grants: new GrantStore(changed),
    codes: new CodeStore(changed),
    sessions: new SessionStore(changed),
    faults: new FaultList(),
    limiter: new RateLimiter(),
    history: new History(),
    counts: new Counts(),
    log: new RequestLog(),
  }
  for (const grant of saved?.grants ?? []) if (grant.refreshExpiresAt > Date.now()) sandbox.grants.put(grant)
  for (const code of saved?.codes ?? []) sandbox.codes.put(code)
  for (const session of saved?.sessions ?? []) sandbox.sessions.put(session)
  if (options.dataFile) file = new StateFile(options.dataFile, () => collect(sandbox))
  // The key must be on disk before anything that it sealed is given away.
  changed()
  file?.flush()
  return { sandbox, flush: () => file?.flush() }
}

function collect({ key, grants, codes, sessions }: Sandbox) {
  return {
    version: 1 as const,
    key: key.toString('base64'),
    grants: [...grants.all()],
    codes: [...codes.all()],
    sessions: sessions.all(),
  }
}
