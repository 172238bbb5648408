/** @returns what stands between the marks of a name in a Markdown text. @throws Error when a mark is missing */
export function marked(text: string, name: string): string {
  const inside = text.split(`<!-- ${name} -->`)[1]?.split(`<!-- /${name} -->`)[0]
  if (inside === undefined) throw new Error(`the marks of ${name} are missing`)
  return inside
}

/** @returns the text with something else between the marks of a name */
export function withMarked(text: string, name: string, inside: string): string {
  const [before, after] = [text.split(`<!-- ${name} -->`)[0], text.split(`<!-- /${name} -->`)[1]]
  if (before === undefined || after === undefined) throw new Error(`the marks of ${name} are missing`)
  return `${before}<!-- ${name} -->\n${inside}\n<!-- /${name} -->${after}`
}

/** @returns the cells of each row of a Markdown table, without its head */
export function tableRows(table: string): string[][] {
  const lines = table.split('\n').filter((line) => line.startsWith('|'))
  return lines.slice(2).map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  )
}
