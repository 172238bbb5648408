import type { SignInProblemReason } from '@/components/messages/en/sign-in'
import { messages } from '@/components/messages/messages'
import { MessagePage } from '@/components/shell/message-page'
import { paths } from '@/components/shell/paths'
import { LinkButton } from '@/components/ui/button'

/** Why signing in did not work, and the way back to try again. */
export function SignInProblemPage({ reason }: { reason: SignInProblemReason }) {
  const words = messages().signIn.problem
  return (
    <MessagePage scene="mishap" title={words.title} sentence={words.reasons[reason]}>
      <LinkButton href={paths.home} width="wide-on-phones">
        {words.button}
      </LinkButton>
    </MessagePage>
  )
}
