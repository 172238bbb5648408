import type { Metadata } from 'next'
import { readMessages } from '@/components/messages/messages'
import { AppFrame } from '@/components/shell/app-frame'
import { SignInProblemPage } from '@/components/sign-in/sign-in-problem-page'
import { currentPerson } from '@/lib/auth/current-person'
import { isSignInProblem } from '@/lib/auth/sign-in-problem'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readMessages()).signIn.problem.title }
}

/** Why somebody is not signed in, for each word of the closed list. */
export default async function Page({ searchParams }: { searchParams: Promise<{ reason?: unknown }> }) {
  const { reason } = await searchParams
  return (
    <AppFrame person={await currentPerson()} width="narrow">
      <SignInProblemPage reason={isSignInProblem(reason) ? reason : 'cancelled'} />
    </AppFrame>
  )
}
