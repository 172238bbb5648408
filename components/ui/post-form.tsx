import type { ReactNode } from 'react'

type Fields = Record<string, string | null | undefined>

/**
 * A plain form that posts, so that it works before and without any script.
 * @param fields hidden fields; empty ones are left out
 */
export function PostForm({
  action,
  fields = {},
  className,
  children,
}: {
  action: string
  fields?: Fields
  className?: string
  children: ReactNode
}) {
  return (
    <form method="post" action={action} className={className}>
      {Object.entries(fields).map(([name, value]) =>
        value ? <input key={name} type="hidden" name={name} value={value} /> : null,
      )}
      {children}
    </form>
  )
}
