import { world } from './start/world'

async function call(method: string, path: string, body?: unknown): Promise<unknown> {
  const headers = { 'content-type': 'application/json' }
  const answer = await fetch(`${world().sandboxUrl}/sandbox/api/${path}`, {
    method,
    headers,
    body: JSON.stringify(body),
  })
  if (!answer.ok) throw new Error(`The sandbox refused ${method} ${path}: ${answer.status} ${await answer.text()}`)
  return answer.json()
}

/** The sandbox's control API; sandbox/README.md names its addresses, settings and faults. */
export const sandbox = {
  /** @param path such as `truth` or `history?since=0` */
  get: (path: string) => call('GET', path),
  /** @param path such as `settings`, `faults`, `revoke`, `expire` or `codes/age` */
  post: (path: string, body: Record<string, unknown> = {}) => call('POST', path, body),
  /** Ends every fault that is switched on. */
  calm: () => call('DELETE', 'faults'),
  /** Forgets grants, faults, settings and sessions. */
  reset: () => call('POST', 'reset', {}),
}

export type SandboxClient = typeof sandbox
