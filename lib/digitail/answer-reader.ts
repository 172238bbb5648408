import type { Dispatcher } from 'undici'

type Headers = Record<string, string | string[] | undefined>

/** A complete answer, its body still as it came. */
export type ReadAnswer = { status: number; headers: Headers; body: Buffer }

/** Why there is none. */
export type ReadFault = 'timeout' | 'connection' | 'unreadable'

type Outcome = (fault: ReadFault | null) => void

const timeouts = ['UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT', 'UND_ERR_CONNECT_TIMEOUT']

function faultOf(error: Error): ReadFault {
  const code = 'code' in error ? error.code : undefined
  return timeouts.some((known) => known === code) ? 'timeout' : 'connection'
}

/**
 * Reads one answer off a connection, up to a size. Told to give up, or met by a fault, it ends the exchange
 * itself. Speaks undici's dispatch protocol: its `request` builds a stream for every answer, which costs as
 * much as all of our layers together.
 */
export class AnswerReader implements Dispatcher.DispatchHandler {
  /** Whether a connection stood and the request began to be written. False proves that nothing was sent. */
  hasStarted = false
  readonly #maxBytes: number
  readonly #outcome: Outcome
  #controller: Dispatcher.DispatchController | undefined
  #isOver = false
  #status = 0
  #headers: Headers = {}
  #chunks: Buffer[] = []
  #size = 0

  /** @param outcome called once, with null when the answer is complete */
  constructor(maxBytes: number, outcome: Outcome) {
    this.#maxBytes = maxBytes
    this.#outcome = outcome
  }

  get answer(): ReadAnswer {
    const [first] = this.#chunks
    const body = this.#chunks.length === 1 && first !== undefined ? first : Buffer.concat(this.#chunks, this.#size)
    return { status: this.#status, headers: this.#headers, body }
  }

  giveUp(fault: ReadFault): void {
    this.#end(fault)
    this.#controller?.abort(new Error('given up'))
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    // Its turn came after its time was over: it must not be sent any more.
    if (this.#isOver) controller.abort(new Error('given up'))
    else {
      this.hasStarted = true
      this.#controller = controller
    }
  }

  onResponseStart(_controller: Dispatcher.DispatchController, status: number, headers: Headers): void {
    if (status < 200) return
    this.#status = status
    this.#headers = headers
  }

  onResponseData(_controller: Dispatcher.DispatchController, chunk: Buffer): void {
    this.#size += chunk.byteLength
    if (this.#size > this.#maxBytes) this.giveUp('unreadable')
    else this.#chunks.push(chunk)
  }

  onResponseEnd(): void {
    this.#end(null)
  }

  onResponseError(_controller: Dispatcher.DispatchController, error: Error): void {
    this.#end(faultOf(error))
  }

  #end(fault: ReadFault | null): void {
    if (this.#isOver) return
    this.#isOver = true
    this.#outcome(fault)
  }
}
