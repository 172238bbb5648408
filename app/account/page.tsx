import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { AccountPage } from '@/components/account/account-page'
import { en } from '@/components/messages/en'
import type { AccountNotice } from '@/components/messages/en/account'
import { readMessages } from '@/components/messages/messages'
import { DigestCard } from '@/components/notices/notice-cards'
import { AppFrame } from '@/components/shell/app-frame'
import { paths } from '@/components/shell/paths'
import { currentSession } from '@/lib/auth/current-person'
import { readAccount } from '@/lib/auth/read-account'
import { readDigestChoice } from '@/lib/notices/digest-choice'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readMessages()).account.title }
}

function isNotice(word: unknown): word is AccountNotice {
  return typeof word === 'string' && Object.hasOwn(en.account.notices, word)
}

/** One's own page, for everybody who is signed in. */
export default async function Page({ searchParams }: { searchParams: Promise<{ notice?: unknown }> }) {
  const session = await currentSession()
  if (session === null) redirect(`${paths.signIn}?next=${encodeURIComponent(paths.account)}`)
  const { notice } = await searchParams
  const digest = await readDigestChoice(session.person)
  return (
    <AppFrame person={session.person}>
      <AccountPage account={await readAccount(session, new Date())} notice={isNotice(notice) ? notice : null}>
        {digest === null ? null : <DigestCard digest={digest} returnTo={paths.account} />}
      </AccountPage>
    </AppFrame>
  )
}
