import type { ReactNode } from 'react'

/** The head of a page: what it is, one sentence, and what can be done. @param actions buttons beside the title */
export function PageHeader({ title, lead, actions }: { title: string; lead?: ReactNode; actions?: ReactNode }) {
  return (
    <header className="flex flex-col gap-5 pb-8 sm:flex-row sm:items-end sm:justify-between sm:pb-10">
      <div className="flex min-w-0 flex-col gap-2">
        <h1 className="font-extrabold text-4xl tracking-tight wrap-anywhere sm:text-5xl">{title}</h1>
        {lead ? <div className="max-w-prose text-lg text-muted">{lead}</div> : null}
      </div>
      {actions ? <div className="flex shrink-0 flex-wrap gap-3">{actions}</div> : null}
    </header>
  )
}
