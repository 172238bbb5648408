import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { z } from 'zod'
import { codeSchema } from '../oauth/code-store'
import { grantSchema } from '../oauth/grant-store'
import { sessionSchema } from '../oauth/session-store'

const stateSchema = z.object({
  version: z.literal(1),
  key: z.base64(),
  grants: z.array(grantSchema),
  codes: z.array(codeSchema),
  sessions: z.array(sessionSchema),
})

export type SavedState = z.infer<typeof stateSchema>

/** Writes at most so often; and never spends more than a twentieth of the time writing. */
const quietMs = 250
const shareOfTime = 20

/** @returns what an earlier run left, or null when there is no file yet. @throws when the file is not ours. */
export function readState(file: string): SavedState | null {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return null
    throw cause
  }
  return stateSchema.parse(JSON.parse(text))
}

/** Keeps a file up to date with little writing: after a change, once things are quiet, in one atomic rename. */
export class StateFile {
  readonly #file: string
  readonly #collect: () => SavedState
  #timer: NodeJS.Timeout | null = null
  #waitMs = quietMs

  constructor(file: string, collect: () => SavedState) {
    this.#file = file
    this.#collect = collect
    mkdirSync(dirname(file), { recursive: true })
  }

  changed(): void {
    this.#timer ??= setTimeout(() => this.flush(), this.#waitMs)
  }

  /** Writes now, if anything changed. */
  flush(): void {
    if (!this.#timer) return
    clearTimeout(this.#timer)
    this.#timer = null
    const started = Date.now()
    const draft = `${this.#file}.${process.pid}.tmp`
    writeFileSync(draft, JSON.stringify(this.#collect()), { mode: 0o600 })
    renameSync(draft, this.#file)
    this.#waitMs = Math.max(quietMs, (Date.now() - started) * shareOfTime)
  }
}
