import type { Metadata } from 'next'
import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { LinkConfirmPage } from '@/components/links/link-confirm-page'
import { readMessages } from '@/components/messages/messages'
import { AppFrame } from '@/components/shell/app-frame'
import { authCookie } from '@/lib/auth/auth-cookies'
import { connectCookieName } from '@/lib/connect/connect-cookie'
import { uuidOrNull } from '@/lib/infra/uuid'
import { readLinkConfirm } from '@/lib/links/read-link-confirm'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readMessages()).confirm.title }
}

/** "Is this your clinic?" for the holder of a connect link, in the browser that pressed the button and in no other. */
export default async function Page({ params }: { params: Promise<{ id: string }> }) {
  const id = uuidOrNull((await params).id)
  if (id === null) redirect('/link/result/confirm-expired')
  const browser = (await cookies()).get(authCookie(connectCookieName).name)?.value || null
  const found = await readLinkConfirm({ id, browser })
  if (found.kind === 'refused') {
    redirect(`/link/result/${found.outcome}${found.linkId === null ? '' : `?link=${found.linkId}`}`)
  }
  return (
    <AppFrame person={null} width="narrow">
      <LinkConfirmPage view={found.view} />
    </AppFrame>
  )
}
