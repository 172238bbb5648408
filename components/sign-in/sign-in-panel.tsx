import { messages } from '@/components/messages/messages'
import { Card } from '@/components/ui/card'
import { Notice } from '@/components/ui/notice'
import { DemoWay, EmailWay, OidcWay } from './ways-in'

/** The ways in that are set up. */
export type SignInWays = { email: boolean; oidc: boolean; demo: boolean }

function Or() {
  const words = messages().signIn
  return (
    <p
      aria-hidden="true"
      className="flex items-center gap-4 text-muted text-sm before:h-px before:grow before:bg-line after:h-px after:grow after:bg-line"
    >
      {words.or}
    </p>
  )
}

export type SignInPanelProps = {
  ways: SignInWays
  /** Why the address that was sent could not be used. */
  emailProblem?: string | null
  /** The page to go on to afterwards. */
  next?: string | null
}

/** Every way in that is offered, and no other. */
export function SignInPanel({ ways, emailProblem, next }: SignInPanelProps) {
  const words = messages().signIn
  const isInvitationNeeded = ways.email || ways.oidc
  return (
    <Card className="flex flex-col gap-6">
      {ways.demo ? <DemoWay next={next} /> : null}
      {ways.demo && isInvitationNeeded ? <Or /> : null}
      {isInvitationNeeded ? <h2 className={ways.demo ? 'sr-only' : 'font-bold text-xl'}>{words.panel}</h2> : null}
      {ways.email ? <EmailWay problem={emailProblem} next={next} /> : null}
      {ways.email && ways.oidc ? <Or /> : null}
      {ways.oidc ? <OidcWay isOnly={!ways.email && !ways.demo} next={next} /> : null}
      {isInvitationNeeded ? <p className="text-muted text-sm">{words.invited}</p> : null}
      {isInvitationNeeded || ways.demo ? null : <Notice tone="warn">{words.noWay}</Notice>}
    </Card>
  )
}
