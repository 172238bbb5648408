import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { readMessages } from '@/components/messages/messages'
import { AppFrame } from '@/components/shell/app-frame'
import { SignInAgainPage } from '@/components/sign-in/sign-in-again-page'
import { requirePerson } from '@/lib/auth/current-person'
import { pathAfterSignIn } from '@/lib/auth/path-after-sign-in'
import { goOnPath, hasSignedInLately, signInAgainPath } from '@/lib/auth/signed-in-lately'
import { waysBackIn } from '@/lib/auth/ways-back-in'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readMessages()).signIn.again.title }
}

type Query = { searchParams: Promise<Record<string, string | string[] | undefined>> }

/** Asks for a new proof before something dangerous, and leads back once there is one, whoever gave it. */
export default async function Page({ searchParams }: Query) {
  const { next, asked } = await searchParams
  const back = pathAfterSignIn(next)
  const again = signInAgainPath(back)
  const person = await requirePerson(again)
  if (hasSignedInLately(person)) redirect(goOnPath(back))
  return (
    <AppFrame person={person}>
      <SignInAgainPage
        email={person.email}
        ways={waysBackIn(person)}
        back={back}
        next={again}
        wasNotAsked={asked === 'yes'}
      />
    </AppFrame>
  )
}
