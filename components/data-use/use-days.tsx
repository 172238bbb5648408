import { messages } from '@/components/messages/messages'
import { Card } from '@/components/ui/card'
import type { DataUse } from '@/lib/connect/data-use-view'
import { dayWords } from './day-words'
import { operationWords } from './operation-words'

/** What was done on each day, the latest first. */
export function UseDays({ days }: { days: DataUse['days'] }) {
  const words = messages().dataUse
  return (
    <Card as="section" labelledBy="days">
      <h2 id="days" className="font-bold text-xl">
        {words.dayByDay}
      </h2>
      <p className="pb-4 text-muted text-sm">{words.utc}</p>
      <ol className="divide-y divide-line">
        {days.map(({ day, operations }) => (
          <li key={day} className="grid gap-x-6 gap-y-1 py-3 sm:grid-cols-[9rem_1fr]">
            <h3 className="font-semibold">
              <time dateTime={day}>{dayWords(day)}</time>
            </h3>
            <ul className="flex flex-col gap-1">
              {operations.map(({ operation, calls, failures }) => (
                <li key={operation}>
                  {operationWords(operation)}, <span className="text-muted">{words.times(calls)}</span>
                  {failures > 0 ? <span className="text-warn">, {words.someFailed(failures)}</span> : null}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </Card>
  )
}
