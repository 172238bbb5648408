import { Icon } from './icon'

const look =
  'inline-flex min-h-11 items-center gap-2 rounded-full border-2 border-line px-4 font-semibold text-sm hover:border-edge'

type Way = { href: string; label: string } | null

/** To the page before and the page after; nothing where there is only one. @param label names it for those who cannot see it */
export function Pager({ label, previous, next }: { label: string; previous: Way; next: Way }) {
  if (previous === null && next === null) {
    return null
  }
  return (
    <nav aria-label={label} className="flex justify-between gap-3 border-line border-t pt-5">
      {previous ? (
        <a href={previous.href} rel="prev" className={look}>
          <Icon name="back" className="size-4" />
          {previous.label}
        </a>
      ) : (
        <span />
      )}
      {next ? (
        <a href={next.href} rel="next" className={look}>
          {next.label}
          <Icon name="arrow" className="size-4" />
        </a>
      ) : null}
    </nav>
  )
}
