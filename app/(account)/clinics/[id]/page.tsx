import { notFound } from 'next/navigation'
import { cache, Suspense } from 'react'
import { ClinicPage as Clinic } from '@/components/connections/clinic-page'
import { TodayPanel } from '@/components/connections/today-panel'
import { TodayWaiting } from '@/components/connections/today-waiting'
import { AppFrame } from '@/components/shell/app-frame'
import { paths } from '@/components/shell/paths'
import { requirePerson } from '@/lib/auth/current-person'
import { denyAccess } from '@/lib/auth/deny-access'
import { readToday } from '@/lib/clinic/read-today'
import { readClinic } from '@/lib/connect/read-clinics'
import { readDataUse } from '@/lib/connect/read-data-use'
import { lastDays } from '@/lib/connect/use-range'
import { uuidOrNull } from '@/lib/infra/uuid'

type ClinicRoute = {
  params: Promise<{ id: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

// The page and its title ask for the same clinic: read once for a request.
const readRouteClinic = cache(async (given: string) => {
  const id = uuidOrNull(given)
  const person = await requirePerson(id === null ? paths.clinics : paths.clinic(id))
  const clinic = id === null ? null : await readClinic(person, id)
  return { person, clinic }
})

/** The tab carries the clinic's name. */
export async function generateMetadata({ params }: ClinicRoute) {
  const { clinic } = await readRouteClinic((await params).id)
  return clinic === null ? {} : { title: clinic.name }
}

async function Today({ clinicId }: { clinicId: string }) {
  return <TodayPanel today={await readToday({ clinicId, now: new Date() })} />
}

/** One clinic: how it stands, today at the clinic, and what can be done. */
export default async function ClinicPage({ params, searchParams }: ClinicRoute) {
  const { person, clinic } = await readRouteClinic((await params).id)
  if (clinic === null)
    return await denyAccess(person, { kind: 'clinic', id: uuidOrNull((await params).id) ?? 'unknown' })
  const use = await readDataUse(person, clinic.id, lastDays(30, new Date()))
  if (use === null) notFound()
  const today = (
    <Suspense fallback={<TodayWaiting />}>
      <Today clinicId={clinic.id} />
    </Suspense>
  )
  return (
    <AppFrame person={person} active="clinics">
      <Clinic
        clinic={clinic}
        today={today}
        use={use}
        isNew={(await searchParams).connected === '1'}
        isForAdmin={person.role === 'ADMIN'}
      />
    </AppFrame>
  )
}
