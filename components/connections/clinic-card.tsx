import { messages } from '@/components/messages/messages'
import { paths } from '@/components/shell/paths'
import { Card } from '@/components/ui/card'
import { Icon } from '@/components/ui/icon'
import { RelativeTime } from '@/components/ui/relative-time'
import type { ClinicView } from '@/lib/connect/connection-view'
import { ClinicLogo } from './clinic-logo'
import { ConnectButton } from './connect-button'
import { standingOf, standingWords } from './health-look'
import { StatusBadge } from './status-badge'

function LastExchange({ clinic, now }: { clinic: ClinicView; now?: Date }) {
  if (!clinic.connection) {
    return null
  }
  return (
    <p className="text-muted text-sm">
      {messages().status.lastExchange}{' '}
      <RelativeTime instant={clinic.connection.lastCallOkAt} timezone={clinic.timezone} now={now} />
    </p>
  )
}

function NextStep({ clinic }: { clinic: ClinicView }) {
  const standing = standingOf(clinic.connection)
  if (standing === 'live' || standing === 'degraded') {
    return null
  }
  const isReconnect = standing === 'needs_reconnect'
  return (
    <div className="relative mt-auto">
      <ConnectButton
        purpose={isReconnect ? 'reconnect' : 'connect'}
        clinicId={clinic.id}
        returnPath={paths.clinic(clinic.id)}
        label={isReconnect ? messages().clinics.reconnect : messages().clinics.connect}
        look={isReconnect ? 'primary' : 'secondary'}
      />
    </div>
  )
}

/** A clinic in the list: who it is, how it stands, when we last heard from Digitail. The whole card leads to its page. */
export function ClinicCard({ clinic, now }: { clinic: ClinicView; now?: Date }) {
  const words = standingWords(clinic.connection)
  return (
    <Card as="li" className="group relative flex flex-col gap-5 hover:border-edge">
      <div className="flex items-center gap-4">
        <ClinicLogo name={clinic.name} logoUrl={clinic.logoUrl} size="medium" />
        <div className="flex min-w-0 flex-1 flex-col items-start gap-1.5">
          <h2 className="font-bold text-xl leading-tight">
            <a
              href={paths.clinic(clinic.id)}
              className="outline-none after:absolute after:inset-0 after:rounded-card focus-visible:after:outline-3 focus-visible:after:outline-accent focus-visible:after:outline-offset-3"
            >
              {clinic.name}
            </a>
          </h2>
          <StatusBadge standing={standingOf(clinic.connection)} />
        </div>
        <Icon
          name="arrow"
          className="size-6 text-muted transition-transform group-hover:translate-x-1 rtl:group-hover:-translate-x-1 motion-reduce:transition-none"
        />
      </div>
      <div className="flex flex-col gap-1">
        <p>
          {words.sentence} <span className="text-muted">{words.next}</span>
        </p>
        <LastExchange clinic={clinic} now={now} />
      </div>
      <NextStep clinic={clinic} />
    </Card>
  )
}
