import { notFound } from 'next/navigation'
import { cache } from 'react'
import { UsePage as Use } from '@/components/data-use/use-page'
import { readMessages } from '@/components/messages/messages'
import { AppFrame } from '@/components/shell/app-frame'
import { paths } from '@/components/shell/paths'
import { requirePerson } from '@/lib/auth/current-person'
import { denyAccess } from '@/lib/auth/deny-access'
import { listAbilities } from '@/lib/connect/list-abilities'
import { readClinic } from '@/lib/connect/read-clinics'
import { readDataUse } from '@/lib/connect/read-data-use'
import { lastDays, readUseRange } from '@/lib/connect/use-range'
import { uuidOrNull } from '@/lib/infra/uuid'

type UseRoute = {
  params: Promise<{ id: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

const readRouteClinic = cache(async (given: string) => {
  const id = uuidOrNull(given)
  const person = await requirePerson(id === null ? paths.clinics : paths.clinicUse(id))
  return { person, clinic: id === null ? null : await readClinic(person, id) }
})

/** The tab says whose receipt it is. */
export async function generateMetadata({ params }: UseRoute) {
  const messages = await readMessages()
  const { clinic } = await readRouteClinic((await params).id)
  return clinic === null ? {} : { title: messages.dataUse.pageTitle(clinic.name) }
}

/** What was done in a clinic's name, for its staff and for admins alike. */
export default async function UsePage({ params, searchParams }: UseRoute) {
  const { person, clinic } = await readRouteClinic((await params).id)
  if (clinic === null)
    return await denyAccess(person, { kind: 'clinic', id: uuidOrNull((await params).id) ?? 'unknown' })
  const now = new Date()
  const use = await readDataUse(person, clinic.id, readUseRange(await searchParams, now))
  if (use === null) notFound()
  const isAdmin = person.role === 'ADMIN'
  return (
    <AppFrame person={person} active={isAdmin ? 'admin-clinics' : 'clinics'}>
      <Use
        clinic={clinic}
        use={use}
        abilities={listAbilities()}
        backHref={isAdmin ? paths.adminClinic(clinic.id) : paths.clinic(clinic.id)}
        today={lastDays(1, now).to}
      />
    </AppFrame>
  )
}
