import { z } from 'zod'

/** An authorization code waiting to be used. Times are epoch milliseconds. */
export const codeSchema = z.object({
  id: z.string(),
  userId: z.number(),
  clientId: z.string(),
  redirectUri: z.string(),
  codeChallenge: z.string(),
  expiresAt: z.number(),
  isUsed: z.boolean(),
})

export type Code = z.infer<typeof codeSchema>

/** Passport's hard-coded lifetime, and the one in Digitail's documentation. */
export const codeSeconds = 600
const rememberedMs = 3_600_000
const mostCodes = 20_000

export class CodeStore {
  readonly #codes = new Map<string, Code>()
  readonly #changed: () => void

  constructor(changed: () => void) {
    this.#changed = changed
  }

  get(id: string): Code | undefined {
    return this.#codes.get(id)
  }

  all(): Iterable<Code> {
    return this.#codes.values()
  }

  put(code: Code): void {
    this.#codes.set(code.id, code)
    this.#forgetOld()
    this.#changed()
  }

  /** @returns false when it was used before: a code works once. */
  use(id: string): boolean {
    const code = this.#codes.get(id)
    if (!code || code.isUsed) return false
    this.put({ ...code, isUsed: true })
    return true
  }

  /** Makes every code older, as if the clock had moved on. */
  age(seconds: number): number {
    for (const code of [...this.#codes.values()]) this.put({ ...code, expiresAt: code.expiresAt - seconds * 1000 })
    return this.#codes.size
  }

  clear(): void {
    this.#codes.clear()
    this.#changed()
  }

  #forgetOld(): void {
    for (const code of this.#codes.values()) {
      const isOld = code.expiresAt + rememberedMs < Date.now()
      if (!isOld && this.#codes.size <= mostCodes) return
      this.#codes.delete(code.id)
    }
  }
}
