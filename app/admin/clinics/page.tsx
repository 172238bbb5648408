import type { Metadata } from 'next'
import { ConnectedClinics } from '@/components/admin/connected-clinics'
import { messages } from '@/components/messages/messages'
import { AdminServiceNotices } from '@/components/service/service-notices'
import { AppFrame } from '@/components/shell/app-frame'
import { paths } from '@/components/shell/paths'
import { listConnectedClinics } from '@/lib/admin/list-connected-clinics'
import { readService } from '@/lib/admin/read-service'
import { requireAdmin } from '@/lib/auth/current-person'

export const metadata: Metadata = { title: messages.admin.clinics.title }

/** Every connected clinic, for admins. */
export default async function AdminClinicsPage() {
  const person = await requireAdmin(paths.adminClinics)
  return (
    <AppFrame person={person} active="admin-clinics" width="wide">
      <AdminServiceNotices service={await readService()} />
      <ConnectedClinics clinics={await listConnectedClinics(person)} />
    </AppFrame>
  )
}
