/** What at most one live connection may hold: the Digitail account, in its environment. */
export function liveKeyOf({ environment, digitailUserId }: { environment: string; digitailUserId: number }): string {
  return `${environment}:${digitailUserId}`
}
