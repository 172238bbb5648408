/** What can be wrong with the trail. A closed list: whoever shows a fault has a sentence for each. */
export const trailFaults = [
  /** The event, or the hash of its link, is not what was written here. */
  'altered',
  /** The link is there, its event is not. */
  'event-missing',
  /** A number is missing in the chain. */
  'link-missing',
  /** An event stands where another one belongs: they changed places, or it was put in between. */
  'order',
  /** An event that no transaction of the app wrote: it has no link. */
  'unlinked',
  /** The trail is shorter than it once was. */
  'tail-cut',
  /** The chain fits together but is not the one that was once exported: somebody computed it anew. */
  'other-chain',
] as const

export type TrailFault = (typeof trailFaults)[number]

/** @returns whether a word that was read from the database is one of the faults */
export function isTrailFault(word: string | null): word is TrailFault {
  return trailFaults.some((fault) => fault === word)
}
