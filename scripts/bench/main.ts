import { parseArgs } from 'node:util'
import { auditSuite } from './audit/audit-suite'
import { callsSuite } from './calls/calls-suite'
import { clinicsSuite } from './clinics/clinics-suite'
import { connectSuite } from './connect/connect-suite'
import type { Figure } from './figure'
import { liveTokenSuite } from './live-token/live-token-suite'
import { overviewSuite } from './overview/overview-suite'
import { lighthouseSuite } from './pages/lighthouse-suite'
import { pagesSuite } from './pages/pages-suite'
import { stormSuite } from './refresh/storm-suite'
import { sweepSuite } from './refresh/sweep-suite'
import { asJson, asTable } from './report'
import { secondStartSuite } from './second-start/second-start-suite'
import type { Suite } from './suite'
import { writeEvidence } from './write-evidence'

const suites: Suite[] = [
  connectSuite,
  pagesSuite,
  lighthouseSuite,
  overviewSuite,
  clinicsSuite,
  secondStartSuite,
  liveTokenSuite,
  stormSuite,
  sweepSuite,
  callsSuite,
  auditSuite,
]

const usage = `npm run bench -- [--only NAME] [--json] [--write] [--samples 300] [--warm-up 300]
NAME is one of: ${suites.map(({ name }) => name).join(', ')}`

function wholeNumber(text: string): number {
  if (!/^[1-9]\d{0,5}$/.test(text)) throw new Error(usage)
  return Number(text)
}

function readArguments() {
  const { values } = parseArgs({
    options: {
      json: { type: 'boolean', default: false },
      write: { type: 'boolean', default: false },
      only: { type: 'string' },
      samples: { type: 'string', default: '300' },
      'warm-up': { type: 'string', default: '300' },
    },
  })
  const chosen = suites.filter(({ name }) => values.only === undefined || name === values.only)
  if (chosen.length === 0) throw new Error(usage)
  return { ...values, chosen, samples: wholeNumber(values.samples), warmUp: wholeNumber(values['warm-up']) }
}

async function main(): Promise<void> {
  const { chosen, json, write, samples, warmUp } = readArguments()
  const results: { suite: Suite; figures: Figure[] }[] = []
  for (const suite of chosen) {
    const report = (line: string) => console.error(`  … ${suite.name}: ${line}`)
    results.push({ suite, figures: await suite.run({ samples, warmUp, report }) })
  }
  const figures = results.flatMap((result) => result.figures)
  console.log(json ? asJson(figures) : asTable(figures))
  if (write) console.error(`\nWritten to ${writeEvidence(results, suites)}`)
  process.exitCode = figures.every(({ holds }) => holds) ? 0 : 1
}

// An end that is asked for must take the programs beside us along: they end when this process exits.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1))

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error))
  process.exit(1)
})
