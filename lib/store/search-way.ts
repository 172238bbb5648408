import 'server-only'

/** Either look at the next rows of the list and hope for enough of them, or find all that have the words and sort them. */
export type SearchWay = { way: 'next'; window: number; overAll: boolean } | { way: 'words' }

// What few rows cost is not worth asking for an estimate.
export const fewRows = 1_000

// To find and sort so many costs little, and less than a look along the order that ends before the first of them: the
// clinics with a word lie together in the order of names.
const fewMatches = 6_000

// Words come in clusters: three times as far as it would take if they did not.
const patience = 3
const mostRows = 20_000

/**
 * Which way reads fewer rows. The planner would choose alike, but where the words lie at the far end of the order it
 * would read all that lie before; here the way along the order has an end.
 *
 * @param sizes `estimate`: clinics with the words, of `total`; `among`: clinics that the filter lets through, in
 *   `lanes` stretches of an index
 */
export function searchWay(sizes: {
  estimate: number
  total: number
  among: number
  lanes: number
  limit: number
}): SearchWay {
  const { estimate, total, among, lanes, limit } = sizes
  if (estimate <= fewMatches) return { way: 'words' }
  const overAll = among * 5 > total
  const perMatch = total / Math.max(1, estimate)
  const near = limit * perMatch * (overAll ? total / among : 1)
  const reads = near * (overAll ? 1 : lanes)
  if (reads >= estimate) return { way: 'words' }
  // One stretch is read only as far as it takes: it may go as far as reading everything that has the words would.
  const furthest = overAll || lanes === 1 ? Math.min(estimate, mostRows) : 0
  return { way: 'next', window: Math.ceil(Math.max(furthest, patience * near)), overAll }
}
