import { messages } from '@/components/messages/messages'
import { MessagePage } from '@/components/shell/message-page'
import { paths } from '@/components/shell/paths'
import { LinkButton } from '@/components/ui/button'
import { Steps } from '@/components/ui/steps'
import type { ConnectOutcome } from '@/lib/connect/connect-outcome'
import { ConnectButton, type ConnectPurpose } from './connect-button'
import { outcomeLooks } from './outcome-looks'

/** What "start again" starts: the same that was tried. */
export type ConnectAgain = { purpose: ConnectPurpose; clinicId?: string; returnPath?: string }

const hrefs = { 'my-clinics': paths.clinics, 'sign-in': paths.home, home: paths.home }

type Way = { outcome: ConnectOutcome; again: ConnectAgain; pendingId: string | null }

function WayOut({ outcome, again, pendingId }: Way) {
  const { button } = messages().outcomes[outcome]
  const { to } = outcomeLooks[outcome]
  if (to === 'start-again' || (to === 'choose-again' && pendingId === null)) {
    return <ConnectButton {...again} label={button} />
  }
  return (
    <LinkButton href={to === 'choose-again' ? paths.confirm(pendingId ?? '') : hrefs[to]} width="wide-on-phones">
      {button}
    </LinkButton>
  )
}

/**
 * How a connect attempt ended: what happened, what it means, one button.
 * @param reference what support looks up; short, says nothing by itself
 * @param pendingId the choice to go back to, where there is one
 */
export function OutcomePage({
  outcome,
  reference,
  again = { purpose: 'connect' },
  pendingId = null,
}: {
  outcome: ConnectOutcome
  reference: string | null
  again?: ConnectAgain
  pendingId?: string | null
}) {
  const { title, sentence, steps } = messages().outcomes[outcome]
  const words = (
    <>
      <p>{sentence}</p>
      {steps ? <Steps steps={steps} className="pt-4 text-ink" /> : null}
    </>
  )
  return (
    <MessagePage scene={outcomeLooks[outcome].scene} title={title} sentence={words}>
      <WayOut outcome={outcome} again={again} pendingId={pendingId} />
      {reference ? (
        <p className="text-muted text-sm">
          {messages().outcomePage.reference}: <span className="font-semibold text-ink">{reference}</span>
        </p>
      ) : null}
    </MessagePage>
  )
}
