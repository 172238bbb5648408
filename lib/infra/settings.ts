import 'server-only'
import type { z } from 'zod'
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
      `The app cannot start: ${faults.length} setting(s) need attention.\n${faults.map((f) => `  - ${f}`).join('\n')}`,
    )
    this.faults = faults
  }
}

function faultOf(issue: z.core.$ZodIssue, environment: Record<string, string>): { name: string; fault: string } {
  const name = String(issue.path[0])
  if (environment[name] !== undefined) return { name, fault: `${name}: ${issue.message}.` }
  const field = Object.entries(settingsFields.shape).find(([each]) => each === name)?.[1]
  return { name, fault: `${name}: is missing. ${field?.description ?? ''}`.trim() }
}

function refuse(issues: z.core.$ZodIssue[], environment: Record<string, string>): never {
  const faults = issues.map((issue) => faultOf(issue, environment))
  const wrong = faults.map(({ name }) => name)
  // What is right in itself may still be wrong together: say that now, not after the next start.
  const right = Object.entries(environment).filter(([name]) => !wrong.includes(name))
  const partial = settingsFields.partial().parse(Object.fromEntries(right))
  throw new SettingsError([...faults.map(({ fault }) => fault), ...brokenRules(partial, wrong)])
}

/**
 * Checks a whole environment: each setting, and the rules between them.
 *
 * @param environment variables by name, empty ones left out
 * @throws SettingsError naming every fault at once
 */
export function parseSettings(environment: Record<string, string>): Settings {
  const parsed = settingsFields.safeParse(environment)
  if (!parsed.success) return refuse(parsed.error.issues, environment)
  const faults = brokenRules(parsed.data)
  if (faults.length > 0) throw new SettingsError(faults)
  return Object.freeze(parsed.data)
}

/**
 * @param environment variables by name, empty ones left out
 * @returns the needed settings by name, with what each is, when not one of them is there; null once somebody has begun
 */
export function settingsOfFirstStart(environment: Record<string, string>): Record<string, string> | null {
  const needed = Object.entries(settingsFields.shape).filter(([, field]) => !field.safeParse(undefined).success)
  if (needed.some(([name]) => environment[name] !== undefined)) return null
  return Object.fromEntries(needed.map(([name, { description = '' }]) => [name, description]))
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
