import 'server-only'
import { journalState } from '@/lib/refresh/journal'
import { type Finding, good, wrong } from './finding'
import { lastDayOfNode } from './node-releases'

/** The oldest that everything works on. */
const floor = { major: 20, minor: 19 }

const isoDay = (date: Date) => date.toISOString().slice(0, 10)

/**
 * @param version such as 24.1.0. A line that is newer than our table passes
 * @param today the day on which fixes are wanted
 */
export function checkNode(version: string = process.versions.node, today: Date = new Date()): Finding {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const isOld = major < floor.major || (major === floor.major && minor < floor.minor)
  if (isOld) return wrong('node', 'node-too-old', { version })
  const lastDay = lastDayOfNode[major]
  const isOver = lastDay !== undefined && isoDay(today) > lastDay
  return isOver ? wrong('node', 'node-end-of-life', { version }) : good('node', { version })
}

/** Whether a pair of tokens that arrives could be kept on disk, and whether one still waits there. */
export async function checkJournal(dataDir: string): Promise<Finding> {
  const { isWritable, waiting, unreadable } = await journalState()
  if (!isWritable) return wrong('journal', 'journal-unwritable', { folder: dataDir })
  if (unreadable > 0) return wrong('journal', 'journal-left', { folder: dataDir, unreadable: `${unreadable}` })
  return good('journal', { folder: dataDir, waiting: `${waiting}` })
}
