/** A reproducible source of choices: the same key always gives the same sequence. */
export type SeededRandom = {
  /** @returns a number in [0, 1). */
  next: () => number
  /** @returns an integer from `low` to `high`, both included. */
  integer: (low: number, high: number) => number
  pick: <T>(choices: readonly [T, ...T[]]) => T
  chance: (probability: number) => boolean
}

/**
 * @param key anything that names what is being made, e.g. "demo:1201:2026-11-23"
 * @returns a generator seeded by the key (FNV-1a into mulberry32)
 */
export function seededRandom(key: string): SeededRandom {
  let state = hashKey(key)
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
  const integer = (low: number, high: number) => low + Math.floor(next() * (high - low + 1))
  return {
    next,
    integer,
    pick: (choices) => choices[integer(0, choices.length - 1)] ?? choices[0],
    chance: (probability) => next() < probability,
  }
}

/** @returns a 32-bit FNV-1a hash, also used to put rows in an order that means nothing. */
export function hashKey(key: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < key.length; index += 1) {
    hash = Math.imul(hash ^ key.charCodeAt(index), 0x01000193)
  }
  return hash >>> 0
}
