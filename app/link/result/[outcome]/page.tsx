import { cookies } from 'next/headers'
import { notFound } from 'next/navigation'
import { linkResultWords } from '@/components/links/link-result-looks'
import { LinkResultPage } from '@/components/links/link-result-page'
import { inLanguage, readMessages } from '@/components/messages/messages'
import { AppFrame } from '@/components/shell/app-frame'
import { authCookie } from '@/lib/auth/auth-cookies'
import { uuidOrNull } from '@/lib/infra/uuid'
import { linkTokenOrNull } from '@/lib/links/link-address'
import { linkCookieName } from '@/lib/links/link-cookies'
import { isLinkResult } from '@/lib/links/link-result'
import { readHeldLink } from '@/lib/links/read-held-link'

type Result = {
  params: Promise<{ outcome: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** The tab says what happened too. */
export async function generateMetadata({ params }: Result) {
  const { outcome } = await params
  if (!isLinkResult(outcome)) return {}
  const { language } = await readMessages()
  return { title: inLanguage(language, () => linkResultWords(outcome).title) }
}

/** How going through a connect link ended. Names are told only to the browser that holds the link. */
export default async function Page({ params, searchParams }: Result) {
  const { outcome } = await params
  if (!isLinkResult(outcome)) notFound()
  const query = await searchParams
  const reference = typeof query.ref === 'string' && /^[0-9a-f]{8}$/.test(query.ref) ? query.ref : null
  const token = linkTokenOrNull((await cookies()).get(authCookie(linkCookieName).name)?.value)
  const held = token === null ? null : await readHeldLink(token, uuidOrNull(query.link))
  return (
    <AppFrame person={null}>
      <LinkResultPage
        result={outcome}
        clinicName={held?.clinicName ?? null}
        canRetry={held?.canRetry ?? false}
        reference={reference}
      />
    </AppFrame>
  )
}
