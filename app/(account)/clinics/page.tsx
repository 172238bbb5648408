import type { Metadata } from 'next'
import { ClinicList } from '@/components/connections/clinic-list'
import { readMessages } from '@/components/messages/messages'
import { StaffServiceNotice } from '@/components/service/service-notices'
import { AppFrame } from '@/components/shell/app-frame'
import { paths } from '@/components/shell/paths'
import { readService } from '@/lib/admin/read-service'
import { requirePerson } from '@/lib/auth/current-person'
import { readMyClinics } from '@/lib/connect/read-clinics'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readMessages()).clinics.title }
}

/** My clinics. */
export default async function ClinicsPage() {
  const person = await requirePerson(paths.clinics)
  return (
    <AppFrame person={person} active="clinics">
      <StaffServiceNotice service={await readService()} />
      <ClinicList clinics={await readMyClinics(person)} />
    </AppFrame>
  )
}
