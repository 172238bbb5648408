import { encodings } from './encodings'

/** A secret of this run. */
export type Canary = { kind: string; value: string | Buffer }

/** Somewhere secrets must not be. @param where as a person would name it */
export type Place = { where: string; content: string }

export type Hit = { kind: string; encoding: string; where: string }

/** Beginning and end are enough to know a secret by, and are what is left of one that was cut. */
const pieceLength = 12

type Needle = Omit<Hit, 'where'> & { piece: string }

function piecesOf(encoded: string): string[] {
  return [encoded.slice(0, pieceLength), encoded.slice(-pieceLength)]
}

/** @returns every piece to look for, each once */
export function needlesFor(canaries: Canary[]): Needle[] {
  const needles = new Map<string, Needle>()
  for (const { kind, value } of canaries) {
    const secret = typeof value === 'string' ? Buffer.from(value) : value
    for (const { name, encode } of encodings) {
      for (const piece of encode(secret).flatMap(piecesOf)) {
        if (!needles.has(piece)) needles.set(piece, { kind, encoding: name, piece })
      }
    }
  }
  return [...needles.values()]
}

/** Looks for the first and last 12 characters of each canary, in each encoding. @returns each find once */
export function scan(canaries: Canary[], places: Place[]): Hit[] {
  const needles = needlesFor(canaries)
  const hits = new Map<string, Hit>()
  for (const { where, content } of places) {
    for (const { kind, encoding, piece } of needles) {
      if (content.includes(piece)) hits.set(`${kind} ${where}`, { kind, encoding, where })
    }
  }
  return [...hits.values()]
}
