import { messages } from '@/components/messages/messages'
import { TodaySheet } from './today-panel'

const rows = ['first', 'second', 'third', 'fourth', 'fifth']

/** Stands where today will be while Digitail is asked, and says so. As high as a usual day, so that little moves. */
export function TodayWaiting() {
  return (
    <TodaySheet
      lead={
        <p role="status" className="text-muted">
          {messages().today.waiting}
        </p>
      }
    >
      <div aria-hidden="true" className="divide-y divide-line">
        {rows.map((row) => (
          <div key={row} className="flex h-20 items-center gap-5">
            <div className="breathe h-4 w-16 rounded-full bg-calm-soft" />
            <div className="breathe h-4 w-2/5 rounded-full bg-calm-soft" />
          </div>
        ))}
      </div>
    </TodaySheet>
  )
}
