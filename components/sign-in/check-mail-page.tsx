import { messages } from '@/components/messages/messages'
import { MessagePage } from '@/components/shell/message-page'
import { paths } from '@/components/shell/paths'
import { LinkButton } from '@/components/ui/button'

/** After asking for a link: the same for everyone, so that it tells nobody who was invited. */
export function CheckMailPage({ email }: { email: string | null }) {
  const words = messages().signIn.checkMail
  return (
    <MessagePage scene="letter" title={words.title} sentence={email ? words.sentence(email) : words.anyone}>
      <p className="max-w-prose text-muted">{words.hint}</p>
      <LinkButton href={paths.home} look="secondary" width="wide-on-phones">
        {words.button}
      </LinkButton>
    </MessagePage>
  )
}
