import { messages } from '@/components/messages/messages'
import { RelativeTime } from '@/components/ui/relative-time'
import type { ClinicView } from '@/lib/connect/connection-view'
import { ClinicLogo } from './clinic-logo'
import { ConnectionMark } from './connection-mark'
import { type StandingTone, standingOf, standingTones, standingWords } from './health-look'
import { StatusBadge } from './status-badge'

const grounds: Record<StandingTone, string> = {
  good: 'bg-good-soft',
  warn: 'bg-warn-soft',
  bad: 'bg-bad-soft',
  calm: 'bg-calm-soft',
}

function NextTry({ clinic, now }: { clinic: ClinicView; now?: Date }) {
  const nextTryAt = clinic.connection?.health === 'degraded' ? clinic.connection.next.at : null
  if (!nextTryAt) {
    return null
  }
  return (
    <p className="text-muted">
      {messages().status.nextTry} <RelativeTime instant={nextTryAt} timezone={clinic.timezone} now={now} />.
    </p>
  )
}

/**
 * The head of a clinic's page: who it is, how it stands, what happens next and who must act.
 * @param isNew it was connected just now: said aloud, and the mark comes together
 */
export function ClinicHero({ clinic, isNew = false, now }: { clinic: ClinicView; isNew?: boolean; now?: Date }) {
  const standing = standingOf(clinic.connection)
  const words = standingWords(clinic.connection)
  const isWelcome = isNew && standing === 'live'
  return (
    <header className={`relative rounded-card p-6 sm:p-10 ${grounds[standingTones[standing]]}`}>
      <div className="flex flex-col items-start gap-5 md:pe-60">
        <ClinicLogo name={clinic.name} logoUrl={clinic.logoUrl} size="medium" />
        <h1 className="font-extrabold text-4xl tracking-tight sm:text-5xl">{clinic.name}</h1>
        <div role={isWelcome ? 'status' : undefined} className="flex flex-col items-start gap-3 text-lg">
          <StatusBadge standing={standing} isOnTint isNew={isWelcome} />
          <p>{isWelcome ? messages().clinic.justConnected(clinic.name) : `${words.sentence} ${words.next}`}</p>
          <NextTry clinic={clinic} now={now} />
        </div>
      </div>
      <ConnectionMark
        standing={standing}
        isNew={isWelcome}
        className="absolute top-5 end-5 size-18 sm:top-9 sm:end-9 md:top-auto md:bottom-10 md:size-48"
      />
    </header>
  )
}
