import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { endChildren } from '../run/children.mjs'
import { Refusal } from '../run/refusal.mjs'
import { step } from '../run/steps.mjs'
import { followDemo } from './follow-demo'
import { followReal } from './follow-real'
import { makeFork } from './make-fork'

async function prove(): Promise<void> {
  const { folder: repository, remove } = await step('A repository to clone', makeFork)
  const empty = mkdtempSync(join(tmpdir(), 'digitail-connect-stranger-'))
  try {
    await followReal(await followDemo(empty, repository))
    console.log('\n  README.md holds, word for word, in an empty folder.\n')
  } finally {
    await endChildren()
    for (const end of [remove, () => rmSync(empty, { recursive: true, force: true })]) end()
  }
}

await prove().catch((error: unknown) => {
  console.error(error instanceof Refusal ? `${error.output}\n${error.message}` : error)
  process.exitCode = 1
})
process.exit()
