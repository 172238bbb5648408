import type { Metadata } from 'next'
import { connection } from 'next/server'
import { readMessages } from '@/components/messages/messages'
import { AppFrame } from '@/components/shell/app-frame'
import { MessagePage } from '@/components/shell/message-page'
import { paths } from '@/components/shell/paths'
import { LinkButton } from '@/components/ui/button'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await readMessages()).notFound.title }
}

/** An address that leads nowhere, or to a clinic that this person may not see. */
export default async function NotFound() {
  const messages = await readMessages()
  // Made for each request, because only then its scripts carry the nonce that the policy asks for.
  await connection()
  return (
    <AppFrame person={null}>
      <MessagePage scene="lost" title={messages.notFound.title} sentence={messages.notFound.sentence}>
        <LinkButton href={paths.clinics} width="wide-on-phones">
          {messages.notFound.button}
        </LinkButton>
      </MessagePage>
    </AppFrame>
  )
}
