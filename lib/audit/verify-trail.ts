import 'server-only'
import type { Transaction } from '@/lib/infra/db'
import { findUnlinkedEvent, type Head, readHead, readLink, readTrailLines } from '@/lib/store/trail'
import type { TrailFault } from './trail-fault'
import { canonicalAt, linkHash, parseTrailLink, type TrailLink } from './trail-link'

/** Before anything happened. */
export const emptyHead: Head = { seq: 0, hash: '' }

/**
 * What a verification found. `head` is the last event up to which everything is good; `reachesEnd` whether that was all.
 * A broken trail names its first bad row: its number in the chain, and the event's id where there is one.
 */
export type TrailVerdict =
  | { kind: 'intact'; head: Head; reachesEnd: boolean }
  | { kind: 'broken'; head: Head; fault: TrailFault; seq: number | null; eventId: string | null }

type VerifyTrail = {
  /** Where to begin: a link that was good before. */
  after?: Head
  /** Heads that were exported or remembered: the trail must still contain each. */
  expected?: Head[]
  /** Ends after so many events, with a verdict on them. */
  most?: number
  report?: (progress: { seq: number; lastSeq: number }) => void
}

const linesAtOnce = 1_000
const eventsAtOnce = 20_000
// Numbers of ours begin at 1. Somebody else's may hide below.
const smallestId = -(2n ** 63n)

type Fault = Extract<TrailVerdict, { kind: 'broken' }>

const broken = (head: Head, fault: TrailFault, seq: number | null, eventId: string | null): Fault => ({
  kind: 'broken',
  head,
  fault,
  seq,
  eventId,
})

/** Whether another event of the neighbourhood would fit here: then nothing was altered, only moved. */
function isMoved(head: Head, seq: number, neighbours: TrailLink[]): boolean {
  const stored = new Set(neighbours.map(({ hash }) => hash))
  return neighbours.some(
    ({ canonical }) => canonical !== null && stored.has(linkHash(head.hash, canonicalAt(seq, canonical))),
  )
}

/** @returns what is wrong with the link that stands after `head`, null when nothing is */
function judgeLink(head: Head, link: TrailLink, neighbours: TrailLink[]): Fault | null {
  const seq = head.seq + 1
  if (link.seq !== seq) return broken(head, 'link-missing', seq, null)
  if (link.canonical === null) return broken(head, 'event-missing', seq, link.eventId)
  if (linkHash(head.hash, link.canonical) === link.hash) return null
  return broken(head, isMoved(head, seq, neighbours) ? 'order' : 'altered', seq, link.eventId)
}

/** The chain from `after` on, in pieces: the next one is on its way while this one is hashed. */
async function* trailParts(tx: Transaction, after: number): AsyncGenerator<TrailLink[]> {
  let next = readTrailLines(tx, after === 0 ? Number.MIN_SAFE_INTEGER : after, linesAtOnce)
  try {
    for (let lines = await next; lines.length > 0; lines = await next) {
      const part = lines.map(parseTrailLink)
      next = readTrailLines(tx, part.at(-1)?.seq ?? 0, linesAtOnce)
      yield part
    }
  } finally {
    // When the search ended early, the piece on its way still has the connection.
    await next.catch(() => undefined)
  }
}

async function verifyLinks(tx: Transaction, options: VerifyTrail, lastSeq: number): Promise<TrailVerdict> {
  const { after = emptyHead, expected = [], most = Number.POSITIVE_INFINITY, report } = options
  const expectedHash = new Map(expected.map(({ seq, hash }) => [seq, hash]))
  let head = after
  for await (const part of trailParts(tx, after.seq)) {
    for (const link of part) {
      const fault = judgeLink(head, link, part)
      if (fault !== null) return fault
      if ((expectedHash.get(link.seq) ?? link.hash) !== link.hash) {
        return broken(head, 'other-chain', link.seq, link.eventId)
      }
      head = { seq: link.seq, hash: link.hash }
    }
    report?.({ seq: head.seq, lastSeq })
    if (head.seq - after.seq >= most) return { kind: 'intact', head, reachesEnd: false }
  }
  const isCut = expected.some(({ seq }) => seq > head.seq)
  return isCut ? broken(head, 'tail-cut', head.seq + 1, null) : { kind: 'intact', head, reachesEnd: true }
}

async function verifyEvents(tx: Transaction, head: Head, afterId: bigint): Promise<Fault | null> {
  let after: bigint | null = afterId
  while (after !== null) {
    const { lastId, unlinked } = await findUnlinkedEvent(tx, after, eventsAtOnce)
    if (unlinked !== null) return broken(head, 'unlinked', null, String(unlinked))
    after = lastId
  }
  return null
}

/**
 * Computes the whole chain again from the rows, in memory that does not grow with it, and looks for events outside
 * of it. The hashing is this program's own: it does not ask the database's function what it once did.
 *
 * A chain finds what was altered, removed, added or moved inside of it. A tail that was cut off, and a chain that was
 * computed anew by somebody with every right on the database, only show against a head kept elsewhere.
 */
export async function verifyTrail(tx: Transaction, options: VerifyTrail = {}): Promise<TrailVerdict> {
  const { after = emptyHead } = options
  const last = await readHead(tx)
  const start = after.seq === 0 ? null : await readLink(tx, after.seq)
  if (after.seq > (last?.seq ?? 0)) return broken(last ?? emptyHead, 'tail-cut', (last?.seq ?? 0) + 1, null)
  if (after.seq > 0 && start === null) return broken(emptyHead, 'link-missing', after.seq, null)
  if (after.seq > 0 && start?.hash !== after.hash) return broken(emptyHead, 'other-chain', after.seq, null)
  const verdict = await verifyLinks(tx, options, last?.seq ?? 0)
  if (verdict.kind === 'broken' || !verdict.reachesEnd) return verdict
  return (await verifyEvents(tx, verdict.head, start?.eventId ?? smallestId)) ?? verdict
}
