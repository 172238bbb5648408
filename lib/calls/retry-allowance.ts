/** Share of calls that may be repeated, over all of this process. */
const share = 0.1
const most = 10

/** Keeps retries at a tenth of the calls: an outage must not be answered with three times the load. */
export class RetryAllowance {
  #left = most

  /** A call was made. */
  earn(): void {
    this.#left = Math.min(most, this.#left + share)
  }

  /** @returns whether one more retry fits. */
  spend(): boolean {
    if (this.#left < 1) return false
    this.#left -= 1
    return true
  }
}
