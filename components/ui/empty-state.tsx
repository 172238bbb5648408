import type { ReactNode } from 'react'

/** Where there is nothing to list: a drawing, what it means, and what one can do. */
export function EmptyState({
  drawing,
  title,
  sentence,
  children,
}: {
  drawing: ReactNode
  title: string
  sentence: string
  children?: ReactNode
}) {
  return (
    <div className="flex flex-col items-center gap-4 py-8 text-center">
      <div className="w-44">{drawing}</div>
      <h2 className="font-bold text-xl">{title}</h2>
      <p className="max-w-sm text-muted">{sentence}</p>
      {children}
    </div>
  )
}
