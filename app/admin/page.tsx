import type { Metadata } from 'next'
import { readMessages } from '@/components/messages/messages'
import { OverviewPage } from '@/components/overview/overview-page'
import { AppFrame } from '@/components/shell/app-frame'
import { paths } from '@/components/shell/paths'
import { readOverview } from '@/lib/admin/read-overview'
import { readService } from '@/lib/admin/read-service'
import { requireAdmin } from '@/lib/auth/current-person'
import { countLinksToDecide } from '@/lib/links/list-connect-links'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readMessages()).overview.title }
}

/** Where an admin arrives: what needs a person, and how it went. */
export default async function AdminPage() {
  const person = await requireAdmin(paths.admin)
  const [overview, service, waitingLinks] = await Promise.all([
    readOverview(person),
    readService(),
    countLinksToDecide(person),
  ])
  return (
    <AppFrame person={person} active="admin" width="wide">
      <OverviewPage overview={overview} service={service} waitingLinks={waitingLinks} />
    </AppFrame>
  )
}
