/** Counters that a checker reads: how often what was asked of the token endpoint and the API, and how it ended. */
export class Counts {
  readonly #token = new Map<string, Map<string, number>>()
  readonly #api = new Map<string, number>()
  #mails = 0

  /** @param outcome "ok", or the OAuth error word, or "fault:<name>" when a fault answered instead */
  tokenRequest(grantType: string, outcome: string): void {
    const outcomes = this.#token.get(grantType) ?? new Map<string, number>()
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1)
    this.#token.set(grantType, outcomes)
  }

  apiAnswer(status: number): void {
    this.#api.set(String(status), (this.#api.get(String(status)) ?? 0) + 1)
  }

  /** An invoice left by mail: a GET that must never be repeated by itself. */
  mailSent(count: number): void {
    this.#mails += count
  }

  read() {
    const token = Object.fromEntries([...this.#token].map(([type, outcomes]) => [type, Object.fromEntries(outcomes)]))
    return { token, api: Object.fromEntries(this.#api), mailsSent: this.#mails }
  }

  clear(): void {
    this.#token.clear()
    this.#api.clear()
    this.#mails = 0
  }
}
