import { ConnectButton } from '@/components/connections/connect-button'
import { standingOf } from '@/components/connections/health-look'
import { messages } from '@/components/messages/messages'
import { paths } from '@/components/shell/paths'
import { type ButtonLook, LinkButton, SubmitButton } from '@/components/ui/button'
import { PostForm } from '@/components/ui/post-form'
import { WaitingLabel } from '@/components/ui/waiting-label'
import type { AdminClinicView } from '@/lib/admin/admin-clinic-view'

function Press({
  action,
  text,
  look,
}: {
  action: string
  text: { button: string; working: string }
  look: ButtonLook
}) {
  return (
    <PostForm action={action} className="w-full sm:w-auto">
      <SubmitButton look={look} width="wide-on-phones">
        <WaitingLabel label={text.button} waiting={text.working} />
      </SubmitButton>
    </PostForm>
  )
}

// The clinic's own people can put it right: the link goes to them.
function SendLink({ clinicId, isRepair }: { clinicId: string; isRepair: boolean }) {
  const words = messages().adminClinic
  const query = new URLSearchParams({ clinic: clinicId, purpose: isRepair ? 'repair' : 'connect' })
  return (
    <LinkButton href={`${paths.newLink}?${query}`} width="wide-on-phones">
      {isRepair ? words.sendRepairLink : words.sendLink}
    </LinkButton>
  )
}

/** What an admin can do about a clinic at once. What does not help is not offered. */
export function ClinicActions({ clinic }: { clinic: AdminClinicView }) {
  const words = messages().adminClinic
  const standing = standingOf(clinic.connection)
  const isWorking = standing === 'live' || standing === 'degraded'
  return (
    <div className="flex flex-wrap gap-3">
      {isWorking ? null : <SendLink clinicId={clinic.id} isRepair={standing === 'needs_reconnect'} />}
      {isWorking ? null : (
        <ConnectButton
          purpose={standing === 'needs_reconnect' ? 'reconnect' : 'connect'}
          clinicId={clinic.id}
          returnPath={paths.adminClinic(clinic.id)}
          label={standing === 'needs_reconnect' ? words.reconnect : messages().clinics.connect}
          look="secondary"
        />
      )}
      {isWorking || standing === 'needs_reconnect' ? (
        <Press action={paths.testClinic(clinic.id)} text={words.test} look="secondary" />
      ) : null}
      {isWorking ? <Press action={paths.renewClinic(clinic.id)} text={words.renew} look="secondary" /> : null}
    </div>
  )
}
