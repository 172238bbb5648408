// A spreadsheet takes what begins so for a formula, and runs it (OWASP, CSV injection).
const formula = /^[=+\-@\t\r]/

function cell(value: string | number | null): string {
  if (value === null) return ''
  const text = typeof value === 'string' && formula.test(value) ? `'${value}` : String(value)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/**
 * One record of a CSV file, with its line end (RFC 4180). Text that a spreadsheet would run is made plain text.
 *
 * @param values null becomes an empty cell
 */
export function csvLine(values: readonly (string | number | null)[]): string {
  return `${values.map(cell).join(',')}\r\n`
}
