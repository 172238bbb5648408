import { messages } from '@/components/messages/messages'
import { paths } from '@/components/shell/paths'
import { Card } from '@/components/ui/card'
import { Disclosure } from '@/components/ui/disclosure'
import type { ClinicView } from '@/lib/connect/connection-view'
import { ConnectButton } from './connect-button'
import { standingOf } from './health-look'

function Offer({ clinic, isAnew, isPressing }: { clinic: ClinicView; isAnew: boolean; isPressing: boolean }) {
  const words = messages().clinic
  const text = isAnew ? words.connect : words.reconnect
  return (
    <>
      <p className="max-w-prose text-muted">{text.sentence}</p>
      <ConnectButton
        purpose={isAnew ? 'connect' : 'reconnect'}
        clinicId={clinic.id}
        returnPath={paths.clinic(clinic.id)}
        label={text.button}
        look={isPressing ? 'primary' : 'secondary'}
      />
    </>
  )
}

/**
 * Where a person can open the way to Digitail again: a card when it must be done, a line that opens when it only may be.
 * A clinic that is disconnected is connected anew.
 */
export function ReconnectPanel({ clinic }: { clinic: ClinicView }) {
  const words = messages().clinic
  const standing = standingOf(clinic.connection)
  const isAnew = standing === 'disconnected' || standing === 'never'
  if (!isAnew && standing !== 'needs_reconnect') {
    return (
      <Disclosure title={words.reconnect.title}>
        <Offer clinic={clinic} isAnew={false} isPressing={false} />
      </Disclosure>
    )
  }
  return (
    <Card as="section" labelledBy="reconnect" className="flex flex-col items-start gap-4">
      <h2 id="reconnect" className="font-bold text-2xl tracking-tight">
        {isAnew ? words.connect.title : words.reconnect.title}
      </h2>
      <Offer clinic={clinic} isAnew={isAnew} isPressing />
    </Card>
  )
}
