import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { LinkResultPage } from '@/components/links/link-result-page'
import { OpenedLinkPage } from '@/components/links/opened-link-page'
import { readMessages } from '@/components/messages/messages'
import { AppFrame } from '@/components/shell/app-frame'
import { paths } from '@/components/shell/paths'
import { isVisit } from '@/lib/infra/is-visit'
import { newRequestId } from '@/lib/infra/request-id'
import { linkTokenOrNull } from '@/lib/links/link-address'
import { openLink } from '@/lib/links/open-link'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readMessages()).clinics.connect }
}

/** What a connect link opens. It changes nothing but that somebody has looked: only the button starts. */
export default async function LinkPage({ params }: { params: Promise<{ token: string }> }) {
  const token = linkTokenOrNull((await params).token)
  const asked = { headers: await headers() }
  const opened = await openLink({ token, isVisit: isVisit(asked.headers), requestId: newRequestId(asked) })
  return (
    <AppFrame person={null} returnTo={token === null ? undefined : paths.link(token)}>
      {opened.kind === 'open' && token !== null ? (
        <OpenedLinkPage link={opened.view} token={token} />
      ) : (
        <LinkResultPage result={opened.kind === 'open' ? 'link-unknown' : opened.why} />
      )}
    </AppFrame>
  )
}
