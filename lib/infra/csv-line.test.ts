import { expect, it } from 'vitest'
import { csvLine } from './csv-line'

it('quotes what would break a record', () => {
  expect(csvLine(['a', 1, null, 'b,c', 'say "hi"', 'two\nlines'])).toBe('a,1,,"b,c","say ""hi""","two\nlines"\r\n')
})

it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '=HYPERLINK("http://evil")'])('makes %j plain text', (text) => {
  const [first = ''] = csvLine([text]).replaceAll('"', '').trim()
  expect(first).toBe("'")
})

it('leaves numbers alone', () => {
  expect(csvLine([-5])).toBe('-5\r\n')
})
