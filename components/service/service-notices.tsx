import { messages } from '@/components/messages/messages'
import { Notice } from '@/components/ui/notice'
import { RelativeTime } from '@/components/ui/relative-time'
import type { ServiceView } from '@/lib/admin/service-view'

type Shown = { service: ServiceView; now?: Date }

/** For staff: that something is wrong for everyone, and that nobody here has to act. Nothing when all is well. */
export function StaffServiceNotice({ service }: Shown) {
  const words = messages().service
  return service.incident === null ? null : (
    <div className="pb-6">
      <Notice tone="warn" title={words.staff.title}>
        <p>{words.staff.sentence}</p>
      </Notice>
    </div>
  )
}

function Incident({ incident, now }: { incident: NonNullable<ServiceView['incident']>; now?: Date }) {
  const words = messages().service
  const { title, sentence } = words.admin[incident.kind]
  return (
    <Notice tone={incident.kind === 'our-configuration' ? 'bad' : 'warn'} title={title}>
      <p>{sentence}</p>
      <p className="pt-1 text-muted text-sm">
        {words.since} <RelativeTime instant={incident.since} timezone="UTC" now={now} />
      </p>
    </Notice>
  )
}

function Late({ lastSweepAt, now }: { lastSweepAt: string | null; now?: Date }) {
  const words = messages().service
  const { title, sentence, lastRun, never } = words.admin.late
  return (
    <Notice tone="warn" title={title}>
      <p>{sentence}</p>
      <p className="pt-1 text-muted text-sm">
        {lastSweepAt === null ? (
          never
        ) : (
          <>
            {lastRun} <RelativeTime instant={lastSweepAt} timezone="UTC" now={now} />
          </>
        )}
      </p>
    </Notice>
  )
}

/** For admins: what concerns all clinics at once, and who must act. Nothing when all is well. */
export function AdminServiceNotices({ service, now }: Shown) {
  const { incident, lateSince } = service
  return incident === null && lateSince === null ? null : (
    <div className="flex flex-col gap-3 pb-6">
      {incident === null ? null : <Incident incident={incident} now={now} />}
      {lateSince === null ? null : <Late lastSweepAt={lateSince.lastSweepAt} now={now} />}
    </div>
  )
}
