import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { readMessages } from '@/components/messages/messages'
import { WelcomePage } from '@/components/sign-in/welcome-page'
import { currentPerson } from '@/lib/auth/current-person'
import { pathAfterSignIn } from '@/lib/auth/path-after-sign-in'
import { signInWays } from '@/lib/auth/sign-in-ways'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readMessages()).signIn.panel }
}

/** The way in, and on to the page that asked for it. */
export default async function SignInPage({ searchParams }: { searchParams: Promise<{ next?: unknown }> }) {
  const next = pathAfterSignIn((await searchParams).next)
  if ((await currentPerson()) !== null) redirect(next)
  return <WelcomePage ways={signInWays()} next={next} />
}
