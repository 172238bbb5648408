import 'server-only'
import type { SettingsError } from '@/lib/infra/settings'
import { type Finding, wrong } from './finding'

/** @param error what reading the settings ended with: names of settings and what is wrong, never a value */
export function judgeSettings(error: SettingsError): Finding {
  const list = error.faults.map((each) => `\n${' '.repeat(30)}- ${each}`).join('')
  return wrong('settings', 'settings-invalid', { faults: list })
}
