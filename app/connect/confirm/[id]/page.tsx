import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { ConfirmClinics } from '@/components/connections/confirm-clinics'
import { readMessages } from '@/components/messages/messages'
import { AppFrame } from '@/components/shell/app-frame'
import { paths } from '@/components/shell/paths'
import { requirePerson } from '@/lib/auth/current-person'
import { isConfirmed, readConfirm } from '@/lib/connect/read-confirm'
import { uuidOrNull } from '@/lib/infra/uuid'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readMessages()).confirm.title }
}

/** "Is this your clinic?" */
export default async function ConfirmPage({ params }: { params: Promise<{ id: string }> }) {
  const id = uuidOrNull((await params).id)
  const person = await requirePerson(id === null ? paths.clinics : paths.confirm(id))
  const view = id === null ? null : await readConfirm(person, id)
  if (view === null)
    redirect(`/connect/result/${id !== null && (await isConfirmed(person, id)) ? 'already-used' : 'confirm-expired'}`)
  return (
    <AppFrame person={person} width="narrow">
      <ConfirmClinics view={view} />
    </AppFrame>
  )
}
