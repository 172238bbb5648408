import { messages } from '@/components/messages/messages'
import { paths } from '@/components/shell/paths'
import { SubmitButton } from '@/components/ui/button'
import { PageHeader } from '@/components/ui/page-header'
import { PostForm } from '@/components/ui/post-form'
import type { TrailView } from '@/lib/admin/trail-view'
import { AuditFilters } from './audit-filters'
import { AuditList } from './audit-list'
import { AuditPages } from './audit-pages'
import { ChainNotice } from './chain-notice'

function ExportForm({ query }: { query: TrailView['query'] }) {
  const words = messages().audit
  const { before: _, ...filters } = query
  return (
    <PostForm action={paths.exportAudit} fields={filters} className="flex flex-wrap gap-3">
      <SubmitButton look="secondary" name="format" value="csv">
        {words.export.csv}
      </SubmitButton>
      <SubmitButton look="secondary" name="format" value="json">
        {words.export.json}
      </SubmitButton>
    </PostForm>
  )
}

/** The audit trail: whether it is whole, what to look for, and what happened. @param now for tests */
export function AuditPage({ trail, now }: { trail: TrailView; now?: Date }) {
  const words = messages().audit
  return (
    <>
      <PageHeader title={words.title} lead={words.lead} actions={<ExportForm query={trail.query} />} />
      <div className="flex flex-col gap-6">
        <ChainNotice chain={trail.chain} now={now} />
        <AuditFilters query={trail.query} />
        <AuditList events={trail.events} now={now} />
        <AuditPages query={trail.query} older={trail.older} />
      </div>
    </>
  )
}
