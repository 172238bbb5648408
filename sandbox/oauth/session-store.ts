import { createHmac, randomBytes } from 'node:crypto'
import { z } from 'zod'

export const sessionSchema = z.object({ id: z.string(), userId: z.number() })
export type Session = z.infer<typeof sessionSchema>

const mostSessions = 1000

/** Who is signed in to the sandbox in which browser, like the real one's own login session. */
export class SessionStore {
  readonly #sessions = new Map<string, Session>()
  readonly #changed: () => void

  constructor(changed: () => void) {
    this.#changed = changed
  }

  start(userId: number): Session {
    const session = { id: randomBytes(24).toString('base64url'), userId }
    this.put(session)
    return session
  }

  put(session: Session): void {
    this.#sessions.set(session.id, session)
    const oldest = this.#sessions.keys().next()
    if (this.#sessions.size > mostSessions && !oldest.done) this.#sessions.delete(oldest.value)
    this.#changed()
  }

  get(id: string | undefined): Session | undefined {
    return id === undefined ? undefined : this.#sessions.get(id)
  }

  all(): Session[] {
    return [...this.#sessions.values()]
  }

  end(id: string): void {
    this.#sessions.delete(id)
    this.#changed()
  }

  clear(): void {
    this.#sessions.clear()
    this.#changed()
  }
}

/** @returns the value a consent form must carry: it binds the answer to this session and this very request. */
export function consentToken({ key, session, query }: { key: Buffer; session: Session; query: string }): string {
  return createHmac('sha256', key).update(`${session.id}\n${query}`).digest('base64url')
}
