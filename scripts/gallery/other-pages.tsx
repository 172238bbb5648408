import type { ReactNode } from 'react'
import { messages } from '@/components/messages/messages'
import { AppFrame } from '@/components/shell/app-frame'
import { MessagePage } from '@/components/shell/message-page'
import { WentWrong } from '@/components/shell/went-wrong'
import { CheckMailPage } from '@/components/sign-in/check-mail-page'
import { ConfirmLinkPage } from '@/components/sign-in/confirm-link-page'
import { SignInProblemPage } from '@/components/sign-in/sign-in-problem-page'
import { WelcomePage } from '@/components/sign-in/welcome-page'
import { LinkButton } from '@/components/ui/button'

const every = { email: true, oidc: true, demo: true }

function Stranger({ children }: { children: ReactNode }) {
  return <AppFrame person={null}>{children}</AppFrame>
}

function Nothing() {
  const { title, sentence, button } = messages().notFound
  return (
    <MessagePage scene="lost" title={title} sentence={sentence}>
      <LinkButton href="/clinics">{button}</LinkButton>
    </MessagePage>
  )
}

/** The pages of strangers and admins, by name. */
export const otherPages: Record<string, ReactNode> = {
  'welcome-demo': <WelcomePage ways={{ ...every, email: false, oidc: false }} />,
  'welcome-real': <WelcomePage ways={{ ...every, demo: false }} />,
  'welcome-all': <WelcomePage ways={every} emailProblem="Write it like name@clinic.com." />,
  'welcome-none': <WelcomePage ways={{ email: false, oidc: false, demo: false }} />,
  'check-mail': <Stranger>{<CheckMailPage email="lena@orchard.example" />}</Stranger>,
  'confirm-link': <Stranger>{<ConfirmLinkPage action="/sign-in/link" email="lena@orchard.example" />}</Stranger>,
  'sign-in-problem': <Stranger>{<SignInProblemPage reason="link-used" />}</Stranger>,
  'not-found': (
    <Stranger>
      <Nothing />
    </Stranger>
  ),
  'went-wrong': <WentWrong reference="2841093715" onRetry={() => {}} />,
}
