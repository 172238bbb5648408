import 'server-only'

const signals = ['SIGTERM', 'SIGINT'] as const

/**
 * Gets work done before a signal ends the process. `next start` handles the signals itself: it finishes
 * the requests it is answering and exits, whatever else is under way. Here it gets the signal only when
 * the work is done, and keeps answering until then.
 *
 * @param work must end by itself, within a deadline of its own
 */
export function beforeSignalsEndUs(work: (signal: 'SIGTERM' | 'SIGINT') => Promise<void>): void {
  for (const signal of signals) {
    const handlers = process.listeners(signal)
    process.removeAllListeners(signal)
    process.once(signal, async () => {
      await work(signal)
      if (handlers.length === 0) process.exit()
      for (const handler of handlers) handler(signal)
    })
  }
}

/**
 * Lets something close before the process exits. `process.exit` waits for nobody, and Next calls it as
 * the last thing it does.
 *
 * @param close must end soon; when it fails, the process exits all the same
 */
export function beforeExit(close: () => Promise<void>): void {
  const exit = process.exit.bind(process)
  process.exit = (code) => {
    process.exit = exit
    void close()
      .catch(() => undefined)
      .then(() => exit(code))
    return neverReturns()
  }
}

// The type says that `exit` never returns. Here it does, for the moment that closing takes; Next does nothing after it.
function neverReturns(): never {
  return undefined as never
}
