import 'server-only'
import type { DatabaseTarget } from './migration-database'
import { SettingsError } from './settings'
import { settingsFields } from './settings-fields'

const databaseFields = settingsFields.pick({ DATABASE_URL: true, DATA_DIR: true })

/**
 * Reads only what migrating needs, so that it can run where the other settings are not known.
 *
 * @param environment variables by name, empty ones left out
 * @throws SettingsError
 */
export function databaseSettings(environment: Record<string, string>): DatabaseTarget {
  const parsed = databaseFields.safeParse(environment)
  if (!parsed.success)
    throw new SettingsError(parsed.error.issues.map((each) => `${String(each.path[0])}: ${each.message}.`))
  return { databaseUrl: parsed.data.DATABASE_URL, dataDir: parsed.data.DATA_DIR }
}
