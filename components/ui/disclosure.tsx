import type { ReactNode } from 'react'
import { Icon } from './icon'

/** Something one can do but seldom does: a line that opens. */
export function Disclosure({ title, children }: { title: string; children: ReactNode }) {
  return (
    <details className="group rounded-card border border-line open:bg-surface open:shadow-card">
      <summary className="flex min-h-14 list-none items-center justify-between gap-4 rounded-card px-5 py-3 sm:px-8 [&::-webkit-details-marker]:hidden">
        <h2 className="font-semibold">{title}</h2>
        <Icon
          name="down"
          className="size-5 text-muted transition-transform group-open:rotate-180 motion-reduce:transition-none"
        />
      </summary>
      <div className="flex flex-col items-start gap-5 px-5 pt-2 pb-6 sm:px-8 sm:pb-8">{children}</div>
    </details>
  )
}
