import { marked, tableRows } from './marked-table'

/** A row of the table of requirements. */
export type Requirement = { id: string; status: string; proof: string; files: string[] }

const range = (letter: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${letter}-${String(index + 1).padStart(2, '0')}`)

/** Every requirement and attack that docs/security.md answers for. */
export const requirementIds = [
  ...range('O', 22),
  ...range('W', 15),
  ...range('K', 13),
  ...range('L', 7),
  ...range('R', 14),
  ...range('F', 6),
  ...range('B', 30),
]

// A test, or a row of npm run sec or npm run faults.
const proofs = /`([^`]+\.(?:test|spec)\.tsx?|scripts\/(?:sec|faults)\/rows\/[\w-]+\.ts)`/g

/** @returns the requirements in a text of docs/security.md */
export function requirementsOf(text: string): Requirement[] {
  return tableRows(marked(text, 'requirements')).map(([id = '', , status = '', proof = '']) => ({
    id,
    status,
    proof: proof.replaceAll(proofs, '').trim(),
    files: [...proof.matchAll(proofs)].map(([, file = '']) => file),
  }))
}

const named = (files: string[]) => (files.length > 0 ? [] : ['names no test'])
const explained = (proof: string) => (proof.length > 0 ? [] : ['does not say why'])
const without = (files: string[]) => (files.length === 0 ? [] : ['names a test'])

/**
 * What a row claims and cannot show.
 *
 * @param read gives the text of a file, or null when there is none
 */
export function requirementFaults(
  { id, status, proof, files }: Requirement,
  read: (file: string) => string | null,
): string[] {
  const empty = files
    .filter((file) => !read(file)?.includes(id))
    .map((file) => `${file} does not exist or lacks the id`)
  const byStatus: Record<string, string[]> = {
    held: named(files),
    partly: [...named(files), ...explained(proof)],
    open: [...without(files), ...explained(proof)],
    'n/a': [...without(files), ...explained(proof)],
  }
  return [...(byStatus[status] ?? [`has no status ${status}`]), ...empty].map((fault) => `${id} ${fault}`)
}

/** @returns the columns of each table of a Prisma schema, "Table.column", without relations */
export function columnsOfSchema(schema: string): string[] {
  const models = [...schema.matchAll(/^model (\w+) \{\n([\s\S]*?)^\}/gm)]
  const names = models.map(([, name]) => name)
  return models.flatMap(([, name, body = '']) =>
    [...body.matchAll(/^ {2}(\w+)\s+(\w+)/gm)]
      .filter(([, , type]) => !names.includes(type))
      .map(([, column]) => `${name}.${column}`),
  )
}

/** @returns the columns that the inventory in a text of docs/security.md classifies, each as often as it stands there */
export function columnsOfInventory(text: string): string[] {
  return tableRows(marked(text, 'inventory')).flatMap(([table, ...cells]) =>
    cells.slice(0, 5).flatMap((cell) => cell.split(' ').flatMap((column) => (column ? [`${table}.${column}`] : []))),
  )
}

/** @returns columns classified as secret or digest */
export function protectedColumns(text: string): string[] {
  return tableRows(marked(text, 'inventory')).flatMap(([table, ...cells]) =>
    cells.slice(0, 2).flatMap((cell) => cell.split(' ').flatMap((column) => (column ? [`${table}.${column}`] : []))),
  )
}
