/**
 * Sets the clock of this process wrong by CLOCK_OFFSET_MS, as a machine without time service has it. Only
 * the wall clock: timers and the monotonic clock are the kernel's and go on.
 */
export function setClockWrong(): void {
  const offset = Number(process.env.CLOCK_OFFSET_MS ?? 0)
  if (offset === 0) return
  const Right = Date
  class WrongDate extends Right {
    constructor(...parts: [] | [number | string | Date]) {
      if (parts.length === 0) super(Right.now() + offset)
      else super(...parts)
    }
    static override now(): number {
      return Right.now() + offset
    }
  }
  Object.assign(globalThis, { Date: WrongDate })
}
