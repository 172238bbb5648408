import 'server-only'
import { readEnvironment } from './env'
import { type SettingsFields, settingsFields } from './settings-fields'
import { brokenRules } from './settings-rules'

/** Every setting after checking, as one value that nothing changes afterwards. */
export type Settings = Readonly<SettingsFields>

/** One or more settings are missing or wrong. The message names each and what to do, never a value. */
export class SettingsError extends Error {
  readonly code = 'settings_invalid'
  readonly faults: string[]

  constructor(faults: string[]) {
    super(
      `Digitail Connect cannot start: ${faults.length} setting(s) need attention.\n${faults.map((f) => `  - ${f}`).join('\n')}`,
    )
    this.faults = faults
  }
}

/**
 * Checks a whole environment: shape first, then the rules between settings.
 *
 * @param environment variables by name, empty ones left out
 * @throws SettingsError naming every fault at once
 */
export function parseSettings(environment: Record<string, string>): Settings {
  const parsed = settingsFields.safeParse(environment)
  if (!parsed.success) {
    throw new SettingsError(
      parsed.error.issues.map((issue) => {
        const name = String(issue.path[0])
        return environment[name] === undefined ? `${name}: is missing.` : `${name}: ${issue.message}.`
      }),
    )
  }
  const faults = brokenRules(parsed.data)
  if (faults.length > 0) throw new SettingsError(faults)
  return Object.freeze(parsed.data)
}

let current: Settings | undefined

/**
 * The settings of this process, read and checked once.
 *
 * @throws SettingsError when one is missing or wrong
 */
export function settings(): Settings {
  current ??= parseSettings(readEnvironment())
  return current
}
