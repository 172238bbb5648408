import type { Metadata } from 'next'
import { BulkPage } from '@/components/clinic-list/bulk-page'
import { messages } from '@/components/messages/messages'
import { AppFrame } from '@/components/shell/app-frame'
import { paths } from '@/components/shell/paths'
import { GoOnNotice } from '@/components/sign-in/go-on-notice'
import { parseBulkAddress } from '@/lib/admin/bulk-address'
import { readBulk } from '@/lib/admin/bulk-choice'
import { requireAdmin } from '@/lib/auth/current-person'

export const metadata: Metadata = { title: messages.clinicList.bulkPage.title }

/** Which clinics would be disconnected, and whether they shall be. Looking at it changes nothing. */
export default async function Page({ searchParams }: { searchParams: Promise<Record<string, unknown>> }) {
  const person = await requireAdmin(paths.adminClinics)
  const given = await searchParams
  const { chosen, done, problem } = parseBulkAddress(given)
  const view = { ...(await readBulk(person, chosen)), done, problem }
  return (
    <AppFrame person={person} active="admin-clinics" width="normal">
      <GoOnNotice again={given.again} />
      <BulkPage view={view} />
    </AppFrame>
  )
}
