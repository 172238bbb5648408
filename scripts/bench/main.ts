import { parseArgs } from 'node:util'
import { connectSuite } from './connect/connect-suite'
import type { Figure } from './figure'
import { lighthouseSuite } from './pages/lighthouse-suite'
import { pagesSuite } from './pages/pages-suite'
import { asJson, asTable } from './report'
import { secondStartSuite } from './second-start/second-start-suite'
import type { Suite } from './suite'

const suites: Suite[] = [connectSuite, pagesSuite, lighthouseSuite, secondStartSuite]

function readArguments() {
  const { values } = parseArgs({
    options: {
      json: { type: 'boolean', default: false },
      write: { type: 'boolean', default: false },
      only: { type: 'string' },
      samples: { type: 'string', default: '300' },
      'warm-up': { type: 'string', default: '150' },
    },
  })
  const chosen = suites.filter(({ name }) => values.only === undefined || name === values.only)
  if (chosen.length === 0) throw new Error(`--only takes one of: ${suites.map(({ name }) => name).join(', ')}`)
  return { ...values, chosen, samples: Number(values.samples), warmUp: Number(values['warm-up']) }
}

async function main(): Promise<void> {
  const { chosen, json, samples, warmUp } = readArguments()
  const figures: Figure[] = []
  for (const suite of chosen) {
    const report = (line: string) => console.error(`  … ${suite.name}: ${line}`)
    figures.push(...(await suite.run({ samples, warmUp, report })))
  }
  console.log(json ? asJson(figures) : asTable(figures))
  process.exitCode = figures.every(({ holds }) => holds) ? 0 : 1
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error))
  process.exit(1)
})
