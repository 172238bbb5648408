/** One request as the control page shows it: the path without its query, and no header or body. */
export type LoggedRequest = {
  at: number
  method: string
  path: string
  status: number
  ms: number
  userId: number | null
  /** Names of the faults that touched it. */
  faults: string[]
}

const kept = 200

/** The last 200 requests, newest first when read. */
export class RequestLog {
  #requests: LoggedRequest[] = []

  add(request: LoggedRequest): void {
    this.#requests.push(request)
    if (this.#requests.length > kept * 2) this.#requests = this.#requests.slice(-kept)
  }

  read(): LoggedRequest[] {
    return this.#requests.slice(-kept).reverse()
  }

  clear(): void {
    this.#requests = []
  }
}
