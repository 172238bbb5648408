import type { Figure } from './figure'

function shown(value: number | null): string {
  if (value === null) return ''
  return Math.abs(value) >= 1000 ? Math.round(value).toLocaleString('en-US') : String(Number(value.toFixed(2)))
}

const columns = ['figure', 'ours', 'beside', 'ratio', 'bar', 'holds']

const cells = ({ name, ours, beside, ratio, bar, holds }: Figure) => [
  name,
  shown(ours),
  shown(beside),
  shown(ratio),
  shown(bar),
  holds ? 'yes' : 'NO',
]

/** @returns the figures as an aligned table for a terminal. */
export function asTable(figures: readonly Figure[]): string {
  const rows = [columns, ...figures.map(cells)]
  const widths = columns.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  const line = (row: string[]) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ')
  return rows.map(line).join('\n')
}

/** @returns the figures as one JSON object a line. */
export function asJson(figures: readonly Figure[]): string {
  return figures.map((figure) => JSON.stringify(figure)).join('\n')
}

/** @returns the figures as a table in Markdown. */
export function asMarkdown(figures: readonly Figure[]): string {
  const row = (values: string[]) => `| ${values.join(' | ')} |`
  return [
    row(columns),
    row(['---', '---:', '---:', '---:', '---:', '---']),
    ...figures.map((each) => row(cells(each))),
  ].join('\n')
}
