import diagnostics from 'node:diagnostics_channel'
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import type { WindowSample } from './commands'

const samples: WindowSample[] = []
let answeredAt = 0
let writtenAt = 0

/**
 * Measures how long a pair exists in this process alone: from the last byte of the answer until the journal
 * is written (a killed process loses nothing any more) and flushed (a power cut neither). Meaningful for
 * refreshes that come one after the other.
 */
function watchWindow(): void {
  const { writeSync, fdatasync } = fs
  diagnostics.subscribe('undici:request:trailers', () => {
    answeredAt = performance.now()
  })
  fs.writeSync = ((...input: Parameters<typeof writeSync>) => {
    const written = writeSync(...input)
    writtenAt = performance.now()
    return written
  }) as typeof writeSync // The overloads of writeSync cannot be spelled by one function.
  fs.fdatasync = Object.assign(
    (handle: number, done: (error: NodeJS.ErrnoException | null) => void) =>
      fdatasync(handle, (error) => {
        samples.push({ writtenMs: writtenAt - answeredAt, flushedMs: performance.now() - answeredAt })
        done(error)
      }),
    fdatasync,
  )
  syncBuiltinESMExports()
}

// At import: lib/refresh takes what it uses of fs when it is loaded.
watchWindow()

/** @returns what was measured so far */
export function windowSamples(): WindowSample[] {
  return samples
}
