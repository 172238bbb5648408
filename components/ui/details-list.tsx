import type { ReactNode } from 'react'

export type Detail = { term: string; value: ReactNode }

/** Terms and what they are; a row each, the term above on phones and beside on wider pages. */
export function DetailsList({ details }: { details: readonly Detail[] }) {
  return (
    <dl className="divide-y divide-line">
      {details.map((detail) => (
        <div key={detail.term} className="grid gap-x-6 py-3 first:pt-0 last:pb-0 sm:grid-cols-[11rem_1fr]">
          <dt className="text-muted">{detail.term}</dt>
          <dd className="font-medium">{detail.value}</dd>
        </div>
      ))}
    </dl>
  )
}
