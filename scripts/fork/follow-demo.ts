import { join } from 'node:path'
import { freePort } from '../free-port'
import { step } from '../run/steps.mjs'
import { mustHold, readme, readSection } from './read-readme'
import { type } from './terminal'
import { connectAtDemo } from './visit-demo'

const opens = /Open {2}(http:\S+)/

async function isFree(url: string): Promise<boolean> {
  return await fetch(url).then(
    () => false,
    () => true,
  )
}

/**
 * Follows "Run it in a minute" in an empty folder, twice: the second start finds what the first one made.
 *
 * @param empty folder
 * @param repository that git can clone
 * @returns the folder that it made
 */
export async function followDemo(empty: string, repository: string): Promise<string> {
  const { commands, buttons } = readSection(readme(), 'Run it in a minute')
  const [port, sandboxPort] = [await freePort(), await freePort()]
  const env = { PORT: String(port), SANDBOX_PORT: String(sandboxPort) }
  const lines = commands.map((line) => line.replace('<this repository>', repository))
  const first = type(lines.join(' && '), empty, env)
  const url = await step(commands.join(' && '), () => first.prints(opens))
  const sandboxUrl = `http://localhost:${sandboxPort}`
  const { clinic, open, home } = await connectAtDemo(url, sandboxUrl)
  for (const button of buttons) mustHold(home.includes(button), `a button "${button}"`)
  mustHold((await open(clinic)).includes('Riverside Veterinary Clinic'), 'the clinic’s page after connecting')
  await step('Ctrl-C', first.pressCtrlC)
  mustHold((await isFree(url)) && (await isFree(sandboxUrl)), 'Ctrl-C ends everything')
  const folder = join(empty, 'digitail-connect')
  const again = type(commands.at(-1) ?? '', folder, env)
  await step(`${commands.at(-1)}, again`, () => again.prints(opens))
  mustHold(again.output().includes('Building the app (unchanged)'), 'a next start that builds nothing')
  mustHold((await open(clinic)).includes('Riverside Veterinary Clinic'), 'the data stays')
  await again.pressCtrlC()
  return folder
}
