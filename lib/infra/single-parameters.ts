/**
 * The parameters of a query as a record, for protocols in which each may come at most once (RFC 6749 section 3.1).
 *
 * @returns null when one comes twice
 */
export function singleParameters(parameters: URLSearchParams): Record<string, string> | null {
  const names = [...parameters.keys()]
  return new Set(names).size === names.length ? Object.fromEntries(parameters) : null
}
