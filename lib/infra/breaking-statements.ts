/** A migration that carries this line, with a reason, has been thought about: no version that runs needs what it takes. */
const contract = /^-- contract: \S+/m

const blank = (text: string) => text.replace(/[^\n]/g, ' ')

// Words in comments, texts and names are none of SQL's. What is left stays where it was.
const bare = (sql: string) => sql.replace(/--[^\n]*|\/\*[\s\S]*?\*\/|'(?:[^']|'')*'/g, blank)
const unnamed = (sql: string) => sql.replace(/"[^"]*"/g, (name) => '_'.repeat(name.length))

/** What stands between `separator`s, but not inside of brackets: numeric(10, 2) is one thing. */
function partsOf(sql: string, separator: ';' | ','): string[] {
  const parts = ['']
  let depth = 0
  for (const letter of sql) {
    depth += letter === '(' ? 1 : letter === ')' ? -1 : 0
    if (letter === separator && (separator === ';' || depth === 0)) parts.push('')
    else parts[parts.length - 1] += letter
  }
  return parts
}

const always: [RegExp, string][] = [
  [/\bDROP\b/i, 'takes away'],
  [/\bRENAME\b/i, 'renames'],
  [/\bALTER\s+COLUMN\s+\S+\s+(SET\s+DATA\s+)?TYPE\b/i, 'changes a type'],
]

const columnOf = (part: string) => /\bALTER\s+COLUMN\s+("[^"]*"|\S+)/i.exec(part)?.[1] ?? ''

/** What an older version, which does not know a column, leaves out of its INSERT. */
function needsValue(part: string, sql: string): boolean {
  const words = unnamed(part)
  const isAdded = /\bADD\s+COLUMN\b/i.test(words) || /^\s*ALTER\s+TABLE\s+\S+\s+ADD\s+_/i.test(words)
  if (isAdded) return /\bNOT\s+NULL\b/i.test(words) && !/\b(DEFAULT|GENERATED)\b/i.test(words)
  if (!/\bSET\s+NOT\s+NULL\b/i.test(words)) return false
  return !partsOf(sql, ';').some((each) =>
    partsOf(each, ',').some((one) => columnOf(one) === columnOf(part) && /\bSET\s+DEFAULT\b/i.test(unnamed(one))),
  )
}

function faultOf(part: string, sql: string): string | null {
  const found = always.find(([words]) => words.test(unnamed(part)))
  if (found !== undefined) return found[1]
  return needsValue(part, sql) ? 'needs a value that an older version does not give' : null
}

/**
 * What in a migration an older version of the app, which goes on running meanwhile, cannot live with. It reads words, not
 * meanings: it knows nothing of a CHECK or a unique index that old rows, or an old version's writes, break.
 *
 * @param sql of a whole migration file
 * @returns a line for each, none when the file says `-- contract: why`
 */
export function breakingStatements(sql: string): string[] {
  if (contract.test(sql)) return []
  const words = bare(sql)
  return partsOf(words, ';').flatMap((statement) =>
    partsOf(statement, ',').flatMap((part) => {
      const fault = faultOf(part, words)
      return fault === null ? [] : [`${fault}: ${part.trim().replace(/\s+/g, ' ')}`]
    }),
  )
}
