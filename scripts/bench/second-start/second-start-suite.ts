import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { freePort } from '../../free-port'
import { atMostTimes, type Figure } from '../figure'
import { median } from '../statistics'
import type { Suite } from '../suite'
import { awaitAnswer } from '../world/await-answer'
import { tempFolder } from '../world/bench-database'
import { bareFolder } from '../world/next-server'
import { startProgram } from '../world/program'

const repeats = 7

// Both are started by npm, as people start them.
function npmRun(script: string, args: string[]): string[] {
  const npm = process.env.npm_execpath
  if (npm === undefined) throw new Error('Start the bench with npm: npm run bench')
  return [npm, 'run', script, '--', ...args]
}

/** From the first moment of npm to the app's first answer, milliseconds. */
async function start(folder: string, script: string, settings: Record<string, string>): Promise<number> {
  const port = await freePort()
  const { PATH = '', HOME = '' } = process.env
  const env = { PATH, HOME, NODE_ENV: 'production' as const, NEXT_TELEMETRY_DISABLED: '1', ...settings }
  const isDemo = script === 'demo'
  const args = isDemo ? [] : [bareFolder, '--hostname', '127.0.0.1', '--port', String(port)]
  const program = startProgram({
    args: npmRun(script, args),
    env: { ...env, ...(isDemo && { PORT: String(port) }) },
    logFile: join(folder, 'bench', `${script}.log`),
  })
  try {
    return await awaitAnswer(program, `http://127.0.0.1:${port}/`)
  } finally {
    await program.stop()
  }
}

const startBare = (folder: string) => start(folder, 'start', {})

async function startDemo(folder: string): Promise<number> {
  return await start(folder, 'demo', { DATA_DIR: folder, SANDBOX_PORT: String(await freePort()) })
}

function openDatabase(folder: string): number {
  return Number(execFileSync(process.execPath, ['scripts/bench/second-start/open-database.mjs', folder]))
}

async function measure(folder: string, report: (line: string) => void): Promise<Figure[]> {
  report('a first start of the demo, which makes its data')
  await startDemo(folder)
  const [ours, beside]: [number[], number[]] = [[], []]
  for (let each = 1; each <= repeats; each += 1) {
    report(`start ${each} of ${repeats}`)
    beside.push((await startBare(folder)) + openDatabase(folder))
    ours.push(await startDemo(folder))
  }
  const name = `demo: another start until the app answers, beside a bare next start and opening the database, median of ${repeats}, ms`
  return [atMostTimes({ name, ours: median(ours), beside: median(beside), bar: 2 })]
}

/** How soon the demo answers when everything was installed, built and migrated before. */
export const secondStartSuite: Suite = {
  name: 'second-start',
  title: 'The second start of the demo',
  method: `From the first moment of \`npm run demo\` to the first answer of the app, beside the same for \`npm start\` (next start) on
the bare app plus opening the same embedded database in a fresh process.`,
  run: async ({ report }) => {
    const folder = tempFolder()
    try {
      return await measure(folder, report)
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  },
}
