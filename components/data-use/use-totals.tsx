import { numberWords } from '@/components/charts/number-words'
import { messages } from '@/components/messages/messages'
import type { DataUse } from '@/lib/connect/data-use-view'

/** Three numbers: how often we read, how often we changed or sent something, how often it failed. */
export function UseTotals({ use }: { use: DataUse }) {
  const words = messages().dataUse
  const totals = [
    { term: words.reads, count: use.reads },
    { term: words.changes, count: use.changes },
    { term: words.failed, count: use.failures },
  ]
  return (
    <dl className="grid grid-cols-3 gap-3">
      {totals.map(({ term, count }) => (
        <div key={term} className="flex flex-col-reverse rounded-field bg-sunken px-3 py-3 sm:px-4">
          <dt className="text-muted text-sm leading-tight">{term}</dt>
          <dd className="font-bold text-xl whitespace-nowrap sm:text-2xl">{numberWords(count)}</dd>
        </div>
      ))}
    </dl>
  )
}
