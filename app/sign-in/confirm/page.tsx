import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { readMessages } from '@/components/messages/messages'
import { AppFrame } from '@/components/shell/app-frame'
import { paths } from '@/components/shell/paths'
import { ConfirmLinkPage } from '@/components/sign-in/confirm-link-page'
import { findSignInLink } from '@/lib/auth/find-sign-in-link'
import { pathAfterSignIn } from '@/lib/auth/path-after-sign-in'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readMessages()).signIn.confirmLink.title }
}

type Query = { searchParams: Promise<Record<string, string | string[] | undefined>> }

/** What a mailed link opens: it says who would sign in, and changes nothing until the button is pressed. */
export default async function ConfirmSignInPage({ searchParams }: Query) {
  const { token, next } = await searchParams
  const link = await findSignInLink(token, new Date())
  if (link === null || typeof token !== 'string') redirect('/sign-in/problem?reason=link-used')
  return (
    <AppFrame person={null} width="narrow">
      <ConfirmLinkPage action={paths.signInRedeem} fields={{ token, next: pathAfterSignIn(next) }} email={link.email} />
    </AppFrame>
  )
}
