import { messages } from '@/components/messages/messages'
import { numberWords } from './number-words'

/** A row: what it is about, and its numbers; null when nobody counted. */
export type NumberRow = { key: string; name: string; numbers: readonly number[] | null }

/** The numbers behind a chart. @param columns the first names the rows */
export function NumberTable({
  caption,
  columns,
  rows,
}: {
  caption: string
  columns: readonly string[]
  rows: readonly NumberRow[]
}) {
  return (
    <table className="w-full border-collapse text-end">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr className="border-line border-b text-muted">
          {columns.map((column) => (
            <th
              key={column}
              scope="col"
              className="px-1.5 py-2 align-bottom font-medium leading-tight first:ps-0 first:text-start last:pe-0"
            >
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="divide-y divide-line">
        {rows.map(({ key, name, numbers }) => (
          <tr key={key}>
            <th scope="row" className="whitespace-nowrap py-1.5 pe-1.5 text-start font-normal">
              {name}
            </th>
            {numbers === null ? (
              <td colSpan={columns.length - 1} className="px-1.5 py-1.5 text-muted last:pe-0">
                {messages().overview.notCounted}
              </td>
            ) : (
              numbers.map((number, index) => (
                <td key={columns[index + 1]} className="px-1.5 py-1.5 last:pe-0">
                  {numberWords(number)}
                </td>
              ))
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
