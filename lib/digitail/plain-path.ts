const plainPath = /^(?:\/[\w~-][\w.~-]*)+$/

/** @returns whether a path is plain: no host, no query, no "..", nothing that a URL parser would read otherwise. */
export function isPlainPath(path: string): boolean {
  return plainPath.test(path)
}
