/** One signed-in browser, as its owner and admins see it. Instants are ISO 8601 in UTC. */
export type SessionView = {
  id: string
  /** Families, such as "Firefox" and "Windows"; null when the browser did not say. */
  browser: string | null
  system: string | null
  /** Such as 203.0.113.0/24; null when nothing tells. */
  network: string | null
  since: string
  lastSeenAt: string
  /** Whether the one who looks looks with it. */
  isThis: boolean
}
