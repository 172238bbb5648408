import { Icon } from '@/components/ui/icon'

/** The way one level up, above the title of a page. */
export function BackLink({ href, children }: { href: string; children: string }) {
  return (
    <a
      href={href}
      className="inline-flex min-h-11 items-center gap-2 self-start pe-2 font-medium text-muted hover:text-ink"
    >
      <Icon name="back" />
      {children}
    </a>
  )
}
