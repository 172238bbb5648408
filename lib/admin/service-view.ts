/** What concerns all clinics at once: one banner instead of one alarm for each. Instants are ISO 8601 in UTC. */
export type ServiceView = {
  /** Something that stops renewing for every clinic; null when nothing does. */
  incident: { kind: 'our-configuration' | 'provider-outage'; since: string } | null
  /** When background work last ran, if that is too long ago; null when it runs. */
  lateSince: { lastSweepAt: string | null } | null
}
