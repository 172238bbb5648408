import 'server-only'
import { readEnvironment } from './env'
import { settingsOfFirstStart } from './settings'

let missing: Record<string, string> | null | undefined

/** @returns the needed settings with what each is, when this process was started without a single one; null otherwise */
export function missingAtFirstStart(): Record<string, string> | null {
  if (missing === undefined) missing = settingsOfFirstStart(readEnvironment())
  return missing
}
