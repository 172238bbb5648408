import { ensurePostgres } from '../postgres/ensure-postgres.mjs'
import { buildApp, generateClient } from '../prepare/build-app.mjs'
import { installPackages } from '../prepare/install-packages.mjs'
import { endChildren } from '../run/children.mjs'
import { runNode } from '../run/run-quietly.mjs'
import { step } from '../run/steps.mjs'
import { check } from './check.mjs'
import { ensureBrowser } from './ensure-browser.mjs'
import { failedRows } from './failed-rows.mjs'
import { scratchFolder } from './scratch-folder.mjs'
import { runPlaywright, runVitest } from './suites.mjs'

const biome = ['node_modules/@biomejs/biome/bin/biome', 'check', '--error-on-warnings']
const tsc = ['node_modules/typescript/bin/tsc', '--noEmit', '--project', '.']
const rows = (of) => [
  '--conditions=react-server',
  '--import',
  'tsx',
  `scripts/${of}/main.ts`,
  '--quick',
  '--seed',
  '241124',
]
const runProgram = (title, args) => runNode(args, { failure: `${title}: see above.` })
const checkProgram = (title, args) => check(title, () => step(title, () => runProgram(title, args)))

/** Both wait for processes most of the time, so they wait together. */
async function checkRows(isBuilt) {
  const faults = () => check('Faults, a tier of them', () => runProgram('Faults', rows('faults')), failedRows)
  if (!isBuilt) return [await faults()]
  const security = () => check('Security from outside', () => runProgram('Security', rows('sec')), failedRows)
  return await step('Faults, and security from outside: a tier of each', () => Promise.all([faults(), security()]))
}

/** Vitest waits for databases and clocks a fifth of its time. What needs neither is looked at meanwhile. */
async function checkParts(env) {
  console.log('\n  Types, and every state of every page in the gallery, are checked beside the next')
  const aside = async () => [
    await check('Types', () => runProgram('Types', tsc)),
    await runPlaywright({ title: 'Gallery', config: 'e2e/gallery/playwright.config.ts', env, isAside: true }),
  ]
  const [vitest, others] = await Promise.all([runVitest(env), aside()])
  return [vitest, ...others]
}

/** What the suites cannot do without. Debian's packages come while npm's are installed, and the app is built. */
function prepare(env) {
  const packages = check('Packages', async () => {
    await installPackages()
    await generateClient()
  })
  const programs = check('Browser and Postgres', async () => {
    await ensurePostgres()
    env.CHROMIUM_PATH = await ensureBrowser(packages)
  })
  return { packages, programs }
}

async function runAll() {
  process.env.TMPDIR = scratchFolder()
  const env = { ...process.env, CI: 'true', NEXT_TELEMETRY_DISABLED: '1' }
  const { packages, programs } = prepare(env)
  const results = [await packages]
  if (results[0].failed) return [...results, await programs]
  results.push(await checkProgram('Lint', biome))
  const built = await check('Build', buildApp)
  results.push(built, await programs)
  if (results.at(-1).failed) return results
  results.push(...(await checkParts(env)), ...(await checkRows(!built.failed)))
  // Without a build there is nothing for a browser to open.
  if (!built.failed) results.push(await runPlaywright({ title: 'Browser tests', config: 'playwright.config.ts', env }))
  return results
}

function summary(results) {
  const total = (key) => results.reduce((sum, result) => sum + result[key], 0)
  console.log('\n  Summary\n')
  for (const { title, passed, failed, skipped, milliseconds } of results) {
    const counts = `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`
    console.log(
      `  ${failed ? '✘' : '✔'} ${title.padEnd(22)} ${counts.padEnd(34)} ${(milliseconds / 1000).toFixed(0)} s`,
    )
  }
  for (const { title, failures = [] } of results) for (const name of failures) console.log(`\n  ✘ ${title}: ${name}`)
  console.log(`\n${total('passed')} passed, ${total('failed')} failed`)
  return total('failed') === 0 && total('passed') > 0
}

/** Runs every check of the project; the last line tells how many held. */
export async function runTests() {
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.on(signal, () => endChildren().then(() => process.exit(1)))
  }
  console.log('\n  Digitail Connect: every check\n')
  process.exitCode = summary(await runAll()) ? 0 : 1
}
