import type { Metadata } from 'next'
import { ClinicFilters } from '@/components/clinic-list/clinic-filters'
import { ClinicListPage } from '@/components/clinic-list/clinic-list-page'
import { readMessages } from '@/components/messages/messages'
import { AdminServiceNotices } from '@/components/service/service-notices'
import { AppFrame } from '@/components/shell/app-frame'
import { paths } from '@/components/shell/paths'
import { GoOnNotice } from '@/components/sign-in/go-on-notice'
import { LiveForm } from '@/components/ui/live-form'
import { parseClinicListQuery, parseListPosition } from '@/lib/admin/clinic-list-query'
import { listClinics } from '@/lib/admin/list-clinics'
import { readService } from '@/lib/admin/read-service'
import { requireAdmin } from '@/lib/auth/current-person'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readMessages()).clinicList.title }
}

/** All clinics, for admins. What it shows stands in the address; what it cannot read there counts as not said. */
export default async function AdminClinicsPage({ searchParams }: { searchParams: Promise<Record<string, unknown>> }) {
  const messages = await readMessages()
  const person = await requireAdmin(paths.adminClinics)
  const given = await searchParams
  const [view, service] = await Promise.all([
    listClinics(person, parseClinicListQuery(given), parseListPosition(given)),
    readService(),
  ])
  return (
    <AppFrame person={person} active="admin-clinics" width="wide">
      <AdminServiceNotices service={service} />
      <GoOnNotice again={given.again} />
      <ClinicListPage
        view={view}
        filters={
          <LiveForm busyWords={messages.shell.searching}>
            <ClinicFilters view={view} />
          </LiveForm>
        }
      />
    </AppFrame>
  )
}
