import type { ReactNode } from 'react'
import { messages } from '@/components/messages/messages'
import { Card } from '@/components/ui/card'
import { Icon } from '@/components/ui/icon'

/** A chart with what it shows, since when it counts, and a table behind it. @param note since when, or why it is empty */
export function ChartCard({
  id,
  title,
  lead,
  note,
  table,
  className = '',
  children,
}: {
  id: string
  title: string
  lead: string
  note: string
  table: ReactNode
  className?: string
  children: ReactNode
}) {
  return (
    <Card as="section" labelledBy={id} className={`flex min-w-0 flex-col gap-5 ${className}`}>
      <header>
        <h2 id={id} className="font-bold text-xl">
          {title}
        </h2>
        <p className="text-muted text-sm">
          {lead} {note}
        </p>
      </header>
      {children}
      <details className="group mt-auto border-line border-t pt-2">
        <summary className="flex min-h-11 list-none items-center gap-2 font-semibold text-sm [&::-webkit-details-marker]:hidden">
          <Icon
            name="down"
            className="size-4.5 text-muted transition-transform group-open:rotate-180 motion-reduce:transition-none"
          />
          {messages().overview.table}
          <span className="sr-only">: {title}</span>
        </summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
        <figure tabIndex={0} className="overflow-x-auto rounded-field pt-2 text-sm">
          {table}
        </figure>
      </details>
    </Card>
  )
}
