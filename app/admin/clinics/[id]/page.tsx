import { cache } from 'react'
import { AdminClinicPage } from '@/components/admin-clinic/admin-clinic-page'
import { en } from '@/components/messages/en'
import type { AdminClinicNotice } from '@/components/messages/en/admin-clinic'
import { ContactForm } from '@/components/notices/contact-form'
import { AdminServiceNotices } from '@/components/service/service-notices'
import { AppFrame } from '@/components/shell/app-frame'
import { paths } from '@/components/shell/paths'
import { GoOnNotice } from '@/components/sign-in/go-on-notice'
import type { AdminActor } from '@/lib/admin/clinic-for-admin'
import { readAdminClinic } from '@/lib/admin/read-admin-clinic'
import { readClinicContact } from '@/lib/admin/read-clinic-contact'
import { readService } from '@/lib/admin/read-service'
import { readTimeline } from '@/lib/admin/read-timeline'
import { requireAdmin } from '@/lib/auth/current-person'
import { denyAccess } from '@/lib/auth/deny-access'
import { readDataUse } from '@/lib/connect/read-data-use'
import { lastDays } from '@/lib/connect/use-range'
import { uuidOrNull } from '@/lib/infra/uuid'

type ClinicRoute = {
  params: Promise<{ id: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

function isNotice(word: unknown): word is AdminClinicNotice {
  return typeof word === 'string' && Object.hasOwn(en.adminClinic.notices, word)
}

// The page and its title ask for the same clinic: read once for a request.
const readRouteClinic = cache(async (given: string) => {
  const id = uuidOrNull(given)
  const person = await requireAdmin(id === null ? paths.adminClinics : paths.adminClinic(id))
  return { person, clinic: id === null ? null : await readAdminClinic(person, id) }
})

/** The tab carries the clinic's name. */
export async function generateMetadata({ params }: ClinicRoute) {
  const { clinic } = await readRouteClinic((await params).id)
  return clinic === null ? {} : { title: clinic.name }
}

async function Contact({ person, clinicId }: { person: AdminActor; clinicId: string }) {
  const contact = await readClinicContact(person, clinicId)
  return contact === null ? null : <ContactForm clinicId={clinicId} contact={contact} />
}

/** One clinic, for admins: how it stands and why, what can be done, what was done. */
export default async function Page({ params, searchParams }: ClinicRoute) {
  const { id } = await params
  const { person, clinic } = await readRouteClinic(id)
  const { notice, again, before } = await searchParams
  const [use, history] =
    clinic === null
      ? [null, null]
      : await Promise.all([
          readDataUse(person, clinic.id, lastDays(30, new Date())),
          readTimeline(person, clinic.id, before === undefined ? null : String(before)),
        ])
  if (clinic === null || use === null || history === null)
    return await denyAccess(person, { kind: 'clinic', id: uuidOrNull(id) ?? 'unknown' })
  return (
    <AppFrame person={person} active="admin-clinics" width="wide">
      <AdminServiceNotices service={await readService()} />
      <GoOnNotice again={again} />
      <AdminClinicPage
        clinic={clinic}
        use={use}
        notice={isNotice(notice) ? notice : null}
        history={history}
        contact={<Contact person={person} clinicId={clinic.id} />}
      />
    </AppFrame>
  )
}
