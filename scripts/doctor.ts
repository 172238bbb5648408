import nextEnv from '@next/env'
import { fillFacts, health } from '@/components/messages/en/health'
import { closeDb } from '@/lib/infra/db'
import { SettingsError, settings } from '@/lib/infra/settings'
import { checkNode } from '@/lib/upkeep/doctor/check-machine'
import { judgeSettings } from '@/lib/upkeep/doctor/check-settings'
import { examine } from '@/lib/upkeep/doctor/examine'
import type { Finding } from '@/lib/upkeep/doctor/finding'

const marks: Record<Finding['state'], string> = { good: ' ok ', warn: 'look', bad: 'BAD ' }
const colours: Record<Finding['state'], number> = { good: 32, warn: 33, bad: 31 }

function mark(state: Finding['state']): string {
  return process.stdout.isTTY ? `\u001b[${colours[state]}m${marks[state]}\u001b[0m` : marks[state]
}

function tell({ check, state, fault, facts }: Finding): void {
  const { name, good } = health.checks[check]
  const says = fault === null ? good : health.faults[fault].says
  console.log(`[${mark(state)}] ${name.padEnd(22)} ${fillFacts(says, facts)}`)
  if (fault !== null) console.log(`       ${''.padEnd(22)} ${health.fix} ${fillFacts(health.faults[fault].fix, facts)}`)
}

async function examineHere(): Promise<Finding[]> {
  try {
    return await examine(settings(), null)
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error
    return [checkNode(), judgeSettings(error)]
  }
}

async function main(): Promise<void> {
  nextEnv.loadEnvConfig(process.cwd(), false, { info: () => undefined, error: console.error })
  const findings = await examineHere()
  for (const finding of findings) tell(finding)
  const bad = findings.filter(({ state }) => state === 'bad').length
  console.log(
    bad === 0 ? `\n${health.allGood.replace('.', '')}, as far as can be seen from here.` : `\n${bad} to put right.`,
  )
  if (bad > 0) process.exitCode = 1
}

main()
  .catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error))
    process.exitCode = 2
  })
  .finally(closeDb)
