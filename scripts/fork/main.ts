import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { z } from 'zod'
import { demoSettings } from '../demo/demo-settings.mjs'
import { freePort } from '../free-port'
import { awaitAnswer } from '../run/await-answer.mjs'
import { endChildren } from '../run/children.mjs'
import { Refusal } from '../run/refusal.mjs'
import { runQuietly } from '../run/run-quietly.mjs'
import { startServer } from '../run/start-server.mjs'
import { step } from '../run/steps.mjs'
import { carryOut } from './carry-out'
import { makeFork } from './make-fork'
import { readGuide } from './read-guide'
import { runSideBySide } from './two-versions'
import { connectAtDemo } from './visit-demo'

const guide = 'docs/second-room.md'

// Reads the count that the guide's job keeps, with the fork's own code, when its app has ended.
const countReader = `import { db, closeDb } from '@/lib/infra/db'
const rows = await db().clinic.findMany({ select: { invoicesToday: true } })
console.log(JSON.stringify(rows.map(({ invoicesToday }) => invoicesToday)))
await closeDb()
`

function expect(holds: boolean, what: string): void {
  if (!holds) throw new Refusal(`The fork does not keep what the guide promises: ${what}.`)
}

async function askedSoFar(sandboxUrl: string): Promise<number> {
  const truth = z.object({ counts: z.object({ api: z.record(z.string(), z.number()) }) })
  const answer = await fetch(`${sandboxUrl}/sandbox/api/truth`)
  return truth.parse(await answer.json()).counts.api['200'] ?? 0
}

/** The job runs at the next tick of the sweep; then the sandbox has been asked once more. */
async function untilAsked(sandboxUrl: string, times: number): Promise<void> {
  const giveUpAt = performance.now() + 60_000
  while ((await askedSoFar(sandboxUrl)) < times) {
    expect(performance.now() < giveUpAt, 'a job that runs within a minute')
    await wait(250)
  }
}

/** Runs the demo of a fork, connects a clinic and looks at the new page. @returns how many invoices it showed */
async function tryDemo(folder: string): Promise<number> {
  const [port, sandboxPort] = [await freePort(), await freePort()]
  const env = { ...process.env, PORT: String(port), SANDBOX_PORT: String(sandboxPort) }
  const logFile = join(folder, '.tmp/demo.log')
  const { ended, stop } = startServer({ args: ['scripts/demo.mjs'], env, cwd: folder, logFile })
  const url = `http://localhost:${port}`
  await awaitAnswer({ name: 'The demo of the fork', url: `${url}/sign-in`, ended, patienceMs: 900_000 })
  const sandboxUrl = `http://localhost:${sandboxPort}`
  const { clinic, open } = await connectAtDemo(url, sandboxUrl)
  const page = await open(`${clinic}/invoices`)
  expect(page.includes('Orchard Connect'), 'its own name on the page')
  expect(page.includes('Invoices of today'), 'the new page')
  const [, list = ''] = /<ul aria-label="Invoices of today"[^>]*>(.*?)<\/ul>/s.exec(page) ?? []
  expect((await open('/')).includes('help@orchard.example'), 'its own support address')
  await untilAsked(sandboxUrl, (await askedSoFar(sandboxUrl)) + 1)
  await stop()
  return list.split('<li>').length - 1
}

async function readCounts(folder: string): Promise<string> {
  writeFileSync(join(folder, 'scripts/read-counts.ts'), countReader)
  const dataDir = join(folder, '.data')
  const { app } = demoSettings({ dataDir, port: 3000, sandboxPort: 4400 })
  const args = ['--conditions=react-server', '--import', 'tsx', 'scripts/read-counts.ts']
  return await runQuietly(process.execPath, args, { env: { ...process.env, ...app }, cwd: folder })
}

async function prove(): Promise<void> {
  const { folder, remove } = await step('Making a fresh fork', makeFork)
  const run = (title: string, line: string) =>
    step(title, () => runQuietly('bash', ['-c', line], { cwd: folder, failure: `In the fork, this fails: ${line}` }))
  try {
    await run('Installing', 'npm ci --no-audit --no-fund && npx prisma generate')
    for (const deed of readGuide(guide)) {
      if (deed.kind !== 'command') carryOut(folder, deed)
      else if (deed.line !== 'npm run demo') await run(deed.line, `${deed.line} && npx prisma generate`)
    }
    const shown = await step('Its demo: connecting a clinic, opening the new page', () => tryDemo(folder))
    const counts = await step('What its job has counted', () => readCounts(folder))
    expect(shown > 0, 'invoices on the new page')
    expect(counts.includes(String(shown)), `the job counts what the page shows: ${shown}, and it counted ${counts}`)
    await runSideBySide(folder)
    console.log(`\n  ${guide} holds: a fork, its own name, a page with ${shown} invoices, a field and a job.\n`)
  } finally {
    await endChildren()
    remove()
  }
}

await prove().catch((error: unknown) => {
  console.error(error instanceof Refusal ? `${error.output}\n${error.message}` : error)
  process.exitCode = 1
})
process.exit()
