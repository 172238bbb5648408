import type { ReactNode } from 'react'

export type Detail = { term: string; value: ReactNode }

/**
 * Terms and what they are; a row each, the term above on phones and beside on wider pages.
 * @param isNarrow keeps the term above everywhere
 */
export function DetailsList({ details, isNarrow = false }: { details: readonly Detail[]; isNarrow?: boolean }) {
  return (
    <dl className="divide-y divide-line">
      {details.map((detail) => (
        <div
          key={detail.term}
          className={`grid gap-x-6 py-3 first:pt-0 last:pb-0 ${isNarrow ? '' : 'sm:grid-cols-[11rem_1fr]'}`}
        >
          <dt className="text-muted">{detail.term}</dt>
          <dd className="font-medium">{detail.value}</dd>
        </div>
      ))}
    </dl>
  )
}
