import 'server-only'
/**
 * The one place that reads the process environment.
 *
 * @returns the variables that are set; an empty value counts as absent, as deployment panels leave them.
 */
export function readEnvironment(): Record<string, string> {
  const present: Record<string, string> = {}
  for (const [name, value] of Object.entries(process.env)) {
    if (value !== undefined && value.trim() !== '') present[name] = value.trim()
  }
  return present
}

/** @returns whether this is a production build (`next build`, `next start`). */
export function isProductionBuild(): boolean {
  return process.env.NODE_ENV === 'production'
}

/**
 * Tells next-auth its own address. It reads that from the environment and nowhere else, and without it would
 * believe request headers under some hosts' settings.
 *
 * @param origin of APP_URL
 */
export function setNextAuthUrl(origin: string): void {
  process.env.NEXTAUTH_URL = origin
}
