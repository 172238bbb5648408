import { messages } from '@/components/messages/messages'
import { paths } from '@/components/shell/paths'
import { Card } from '@/components/ui/card'
import type { ClinicView } from '@/lib/connect/connection-view'
import { ConnectButton } from './connect-button'
import { standingOf } from './health-look'

const words = messages.clinic

/**
 * Where a person can open the way to Digitail again: big and first when it must be done, quiet when it only may be.
 * A clinic that is disconnected is connected anew.
 */
export function ReconnectPanel({ clinic }: { clinic: ClinicView }) {
  const standing = standingOf(clinic.connection)
  const isAnew = standing === 'disconnected' || standing === 'never'
  const isPressing = isAnew || standing === 'needs_reconnect'
  const text = isAnew ? words.connect : words.reconnect
  return (
    <Card as="section" labelledBy="reconnect" className="flex flex-col items-start gap-4">
      <h2 id="reconnect" className="font-bold text-xl">
        {text.title}
      </h2>
      <p className="max-w-prose text-muted">{text.sentence}</p>
      <ConnectButton
        purpose={isAnew ? 'connect' : 'reconnect'}
        clinicId={clinic.id}
        returnPath={paths.clinic(clinic.id)}
        label={text.button}
        look={isPressing ? 'primary' : 'secondary'}
      />
    </Card>
  )
}
