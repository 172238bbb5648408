import { messages } from '@/components/messages/messages'
import { LinkButton } from '@/components/ui/button'
import type { TrailQuery } from '@/lib/admin/trail-query'
import { auditAddress } from './audit-address'

/** On to what happened before, and back to the newest. @param older where the next page begins */
export function AuditPages({ query, older }: { query: TrailQuery; older: string | null }) {
  const words = messages().audit
  if (older === null && query.before === null) return null
  return (
    <nav aria-label={words.pages} className="flex flex-wrap justify-between gap-3">
      {query.before === null ? (
        <span />
      ) : (
        <LinkButton href={auditAddress(query, null)} look="secondary">
          {words.newest}
        </LinkButton>
      )}
      {older === null ? null : (
        <LinkButton href={auditAddress(query, older)} look="secondary">
          {words.older}
        </LinkButton>
      )}
    </nav>
  )
}
