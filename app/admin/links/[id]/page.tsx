import type { Metadata } from 'next'
import { cookies } from 'next/headers'
import { LinkDetailsPage } from '@/components/admin/link-details-page'
import { isLinkNotice } from '@/components/admin/link-notice'
import { readMessages } from '@/components/messages/messages'
import { AppFrame } from '@/components/shell/app-frame'
import { paths } from '@/components/shell/paths'
import { authCookie } from '@/lib/auth/auth-cookies'
import { requireAdmin } from '@/lib/auth/current-person'
import { denyAccess } from '@/lib/auth/deny-access'
import { uuidOrNull } from '@/lib/infra/uuid'
import { freshLinkCookieName } from '@/lib/links/link-cookies'
import { readConnectLink } from '@/lib/links/read-connect-link'
import { readFreshAddress } from '@/lib/links/read-fresh-address'
import { canMailLinks } from '@/lib/links/send-link-mail'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readMessages()).links.title }
}

type Props = {
  params: Promise<{ id: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** One connect link, for admins. */
export default async function Page({ params, searchParams }: Props) {
  const id = uuidOrNull((await params).id)
  const person = await requireAdmin(id === null ? paths.adminLinks : paths.adminLink(id))
  const link = id === null ? null : await readConnectLink(person, id)
  if (link === null) return await denyAccess(person, { kind: 'link', id: id ?? 'unknown' })
  const { notice } = await searchParams
  const secret = (await cookies()).get(authCookie(freshLinkCookieName).name)?.value
  const fresh = link.canRenew ? await readFreshAddress(link.id, secret) : null
  return (
    <AppFrame person={person} active="admin-links" width="normal">
      <LinkDetailsPage
        link={link}
        fresh={fresh}
        notice={isLinkNotice(notice) ? notice : null}
        canMail={canMailLinks()}
      />
    </AppFrame>
  )
}
