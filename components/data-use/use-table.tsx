import { numberWords } from '@/components/charts/number-words'
import { messages } from '@/components/messages/messages'
import { Icon } from '@/components/ui/icon'
import { Cell, Table } from '@/components/ui/table'
import type { DataUse } from '@/lib/connect/data-use-view'
import { dayWords } from './day-words'
import { operationWords } from './operation-words'

type Row = DataUse['operations'][number]

function Failures({ count }: { count: number }) {
  return count === 0 ? (
    '0'
  ) : (
    <span className="inline-flex items-center gap-1.5 font-semibold text-warn">
      <Icon name="alert" className="size-4" />
      {numberWords(count)}
    </span>
  )
}

function PhoneRow({ row }: { row: Row }) {
  const words = messages().dataUse
  return (
    <li className="py-3 first:pt-0">
      <p className="font-medium">{operationWords(row.operation)}</p>
      <p className="text-muted text-sm">
        {words.times(row.calls)} · {words.columns.last} {dayWords(row.lastDay)}
        {row.failures > 0 ? ` · ${words.columns.failed}: ${row.failures}` : ''}
      </p>
    </li>
  )
}

/** What was done, one row for each operation: reads first, the most frequent first. */
export function UseTable({ operations }: { operations: readonly Row[] }) {
  const words = messages().dataUse
  const { what, kind, often, failed, last } = words.columns
  return (
    <>
      <ul aria-label={words.title} className="divide-y divide-line sm:hidden">
        {operations.map((row) => (
          <PhoneRow key={row.operation} row={row} />
        ))}
      </ul>
      <Table caption={words.title} columns={[what, kind, often, failed, last]} className="hidden sm:block">
        {operations.map((row) => (
          <tr key={row.operation}>
            <Cell isHead className="font-medium">
              {operationWords(row.operation)}
            </Cell>
            <Cell className="text-muted">{messages().operations.kinds[row.kind]}</Cell>
            <Cell>{numberWords(row.calls)}</Cell>
            <Cell>
              <Failures count={row.failures} />
            </Cell>
            <Cell className="whitespace-nowrap">{dayWords(row.lastDay)}</Cell>
          </tr>
        ))}
      </Table>
    </>
  )
}
