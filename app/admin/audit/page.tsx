import type { Metadata } from 'next'
import { AuditPage } from '@/components/audit/audit-page'
import { readMessages } from '@/components/messages/messages'
import { AppFrame } from '@/components/shell/app-frame'
import { paths } from '@/components/shell/paths'
import { readTrail } from '@/lib/admin/read-trail'
import { parseTrailQuery } from '@/lib/admin/trail-query'
import { requireAdmin } from '@/lib/auth/current-person'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readMessages()).audit.title }
}

/** The audit trail, for admins. */
export default async function Page({ searchParams }: { searchParams: Promise<Record<string, unknown>> }) {
  const person = await requireAdmin(paths.adminAudit)
  const trail = await readTrail(person, parseTrailQuery(await searchParams))
  return (
    <AppFrame person={person} active="admin-audit" width="wide">
      <AuditPage trail={trail} />
    </AppFrame>
  )
}
