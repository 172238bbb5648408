import type { Metadata } from 'next'
import { isLinkNotice } from '@/components/admin/link-notice'
import { NewLinkPage } from '@/components/admin/new-link-page'
import { readMessages } from '@/components/messages/messages'
import { AppFrame } from '@/components/shell/app-frame'
import { paths } from '@/components/shell/paths'
import { requireAdmin } from '@/lib/auth/current-person'
import { uuidOrNull } from '@/lib/infra/uuid'
import { readLinkClinic, searchLinkClinics } from '@/lib/links/choose-clinic'
import { canMailLinks } from '@/lib/links/send-link-mail'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readMessages()).links.create.title }
}

type Query = { searchParams: Promise<Record<string, string | string[] | undefined>> }

/** Making a connect link, for admins. `?clinic=` and `?purpose=repair` come from a clinic's page. */
export default async function Page({ searchParams }: Query) {
  const person = await requireAdmin(paths.newLink)
  const { q, clinic, purpose, notice } = await searchParams
  const search = typeof q === 'string' ? q : ''
  const clinicId = uuidOrNull(clinic)
  const state = {
    clinic: clinicId === null ? null : await readLinkClinic(person, clinicId),
    purpose: purpose === 'repair' ? ('repair' as const) : ('connect' as const),
    search,
    found: await searchLinkClinics(person, search),
    notice: isLinkNotice(notice) ? notice : null,
    canMail: canMailLinks(),
  }
  return (
    <AppFrame person={person} active="admin-links" width="normal">
      <NewLinkPage state={state} />
    </AppFrame>
  )
}
