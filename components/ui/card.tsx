import type { ReactNode } from 'react'

/** A sheet of paper on the ground. @param as the element it is, `section` when it has a heading */
export function Card({
  as: Element = 'div',
  labelledBy,
  className = '',
  children,
}: {
  as?: 'div' | 'section' | 'article' | 'li'
  labelledBy?: string
  className?: string
  children: ReactNode
}) {
  return (
    <Element
      aria-labelledby={labelledBy}
      className={`rounded-card border border-line bg-surface p-5 shadow-card sm:p-8 ${className}`}
    >
      {children}
    </Element>
  )
}
