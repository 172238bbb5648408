import type { Scheduler } from 'fast-check'
import { hold } from '../held-claim'
import { rotate } from '../rotate'
import type { ReceivedPair, RotationPorts } from '../rotation-ports'
import type { ModelProvider } from './model-provider'
import type { ModelRow } from './model-row'

/** A process that refreshes, whose every step waits for the scheduler, and which can be killed between any two. */
export class ModelProcess {
  isAlive = true
  readonly journal = new Map<string, ReceivedPair>()
  readonly #name: string
  readonly #slowness: number
  readonly #scheduler: Scheduler
  readonly #row: ModelRow
  readonly #provider: ModelProvider

  constructor(name: string, slowness: number, world: { scheduler: Scheduler; row: ModelRow; provider: ModelProvider }) {
    this.#name = name
    this.#slowness = slowness
    this.#scheduler = world.scheduler
    this.#row = world.row
    this.#provider = world.provider
  }

  /** Anything may come between the question and the deed, and between the deed and its answer. */
  async step<T>(name: string, deed: () => T | Promise<T>): Promise<T> {
    for (let left = this.#slowness; left >= 0; left -= 1) {
      await this.#scheduler.schedule(Promise.resolve(), `${this.#name} ${name}`)
    }
    if (!this.isAlive) return await new Promise(() => {})
    const result = await deed()
    await this.#scheduler.schedule(Promise.resolve(), `${this.#name} ${name} done`)
    if (!this.isAlive) return await new Promise(() => {})
    return result
  }

  /** Between the last look at the lease and the request nothing comes: it takes no time, and a lease has 25 s left. */
  async send<T>(deed: () => T): Promise<T> {
    const answer = deed()
    return await this.step('answer', () => answer)
  }

  ports(): RotationPorts {
    const row = this.#row
    return {
      ledger: {
        noteAmbiguity: (claim) => this.step('noteAmbiguity', () => row.noteAmbiguity(claim)),
        commit: (received) => this.step('commit', () => row.commit(received)),
        release: (claim) => this.step('release', () => row.release(claim)),
        giveUp: (claim, because) => this.step('giveUp', () => row.giveUp(claim, because)),
      },
      provider: {
        refresh: (token) => this.send(() => this.#provider.refresh(token)),
        revoke: async () => true,
      },
      journal: {
        write: (received) => this.step('journal', () => void this.journal.set(received.attemptId, received)),
        remove: async ({ attemptId }) => void this.journal.delete(attemptId),
      },
      takeTurn: async () => true,
      report: async () => undefined,
      elapsed: () => row.now,
      wait: () => this.step('wait', () => undefined),
      commitPatienceMs: Number.POSITIVE_INFINITY,
    }
  }

  /** Asks for a refresh again and again, as callers do. */
  async tryAgain(pauses: number[]): Promise<void> {
    for (const [index, pause] of pauses.entries()) {
      for (let left = pause; left > 0; left -= 1) await this.step('nothing', () => undefined)
      await this.refresh(`${this.#name}-${index}`)
    }
  }

  async refresh(attemptId: string): Promise<void> {
    const generation = this.#row.tokens?.generation ?? 0
    const claiming = async () => {
      const claim = await this.step('claim', () => this.#row.claim(generation, attemptId))
      return claim === null ? [] : [claim]
    }
    const [claim] = await hold(claiming, () => this.#row.now)
    if (claim !== undefined) await rotate(claim, this.ports())
  }
}
