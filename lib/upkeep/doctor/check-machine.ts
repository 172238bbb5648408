import 'server-only'
import { journalState } from '@/lib/refresh/journal'
import { type Finding, good, wrong } from './finding'

/** The oldest that everything works on, and the oldest that still gets fixes. */
const floor = { major: 20, minor: 19 }
const supported = 22

/** @param version such as 24.1.0 */
export function checkNode(version: string = process.versions.node): Finding {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const isOld = major < floor.major || (major === floor.major && minor < floor.minor)
  if (isOld) return wrong('node', 'node-too-old', { version })
  return major < supported ? wrong('node', 'node-end-of-life', { version }) : good('node', { version })
}

/** Whether a pair of tokens that arrives could be kept on disk, and whether one still waits there. */
export async function checkJournal(dataDir: string): Promise<Finding> {
  const { isWritable, waiting, unreadable } = await journalState()
  if (!isWritable) return wrong('journal', 'journal-unwritable', { folder: dataDir })
  if (unreadable > 0) return wrong('journal', 'journal-left', { folder: dataDir, unreadable: `${unreadable}` })
  return good('journal', { folder: dataDir, waiting: `${waiting}` })
}
