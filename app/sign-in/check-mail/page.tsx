import type { Metadata } from 'next'
import { readMessages } from '@/components/messages/messages'
import { AppFrame } from '@/components/shell/app-frame'
import { CheckMailPage } from '@/components/sign-in/check-mail-page'
import { currentPerson } from '@/lib/auth/current-person'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readMessages()).signIn.checkMail.title }
}

/** After asking for a link. It knows no address, so it can tell nobody anything about one. */
export default async function Page() {
  return (
    <AppFrame person={await currentPerson()} width="narrow">
      <CheckMailPage email={null} />
    </AppFrame>
  )
}
