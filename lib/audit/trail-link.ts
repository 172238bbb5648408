import 'server-only'
import { createHash } from 'node:crypto'

/** One link of the chain as it is stored, with the event that it stands for. */
export type TrailLink = {
  seq: number
  eventId: string
  /** 64 hexadecimal digits. */
  hash: string
  /** What the hash covers besides the link before: the event as JSON. Null when the event is gone. */
  canonical: string | null
}

/** @param line of `readTrailLines` */
export function parseTrailLink(line: string): TrailLink {
  const first = line.indexOf(' ')
  const second = line.indexOf(' ', first + 1)
  const third = line.indexOf(' ', second + 1)
  return {
    seq: Number(line.slice(0, first)),
    eventId: line.slice(first + 1, second),
    hash: third === -1 ? line.slice(second + 1) : line.slice(second + 1, third),
    canonical: third === -1 ? null : line.slice(third + 1),
  }
}

/** @returns the hash that a link must have after the one before it; both hexadecimal, empty before the first link */
export function linkHash(previous: string, canonical: string): string {
  return createHash('sha256').update(previous, 'hex').update(canonical).digest('hex')
}

/** @returns the canonical text that the event of a link would have at another place of the chain */
export function canonicalAt(seq: number, canonical: string): string {
  return `[${seq}${canonical.slice(canonical.indexOf(','))}`
}
