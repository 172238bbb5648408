import type { ReactNode } from 'react'

/** A table that scrolls inside its own box when it must. @param caption what the rows are, for those who cannot see it */
export function Table({
  caption,
  columns,
  className = '',
  children,
}: {
  caption: string
  columns: readonly string[]
  className?: string
  children: ReactNode
}) {
  return (
    <div className={`-mx-3 overflow-x-auto ${className}`}>
      <table className="w-full border-collapse">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr className="border-line border-b text-muted text-sm">
            {columns.map((column) => (
              <th key={column} scope="col" className="px-3 py-3 text-start font-medium">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="divide-y divide-line">{children}</tbody>
      </table>
    </div>
  )
}

/** One cell. @param isHead names its row */
export function Cell({
  isHead = false,
  className = '',
  children,
}: {
  isHead?: boolean
  className?: string
  children: ReactNode
}) {
  const Element = isHead ? 'th' : 'td'
  return (
    <Element
      scope={isHead ? 'row' : undefined}
      className={`px-3 py-4 text-start align-middle font-normal ${className}`}
    >
      {children}
    </Element>
  )
}
