import type { Metadata } from 'next'
import { BulkPage } from '@/components/clinic-list/bulk-page'
import { readMessages } from '@/components/messages/messages'
import { AppFrame } from '@/components/shell/app-frame'
import { paths } from '@/components/shell/paths'
import { GoOnNotice } from '@/components/sign-in/go-on-notice'
import { parseBulkAddress, parseBulkTask } from '@/lib/admin/bulk-address'
import { readBulk } from '@/lib/admin/bulk-choice'
import { requireAdmin } from '@/lib/auth/current-person'

type Query = { searchParams: Promise<Record<string, unknown>> }

/** Named by what would be done. */
export async function generateMetadata({ searchParams }: Query): Promise<Metadata> {
  const messages = await readMessages()
  return { title: messages.clinicList.bulkPage[parseBulkTask((await searchParams).do)].title }
}

/** Which clinics something would be done to, and whether it shall be. Looking at it changes nothing. */
export default async function Page({ searchParams }: Query) {
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
