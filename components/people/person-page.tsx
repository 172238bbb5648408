import { SessionList } from '@/components/account/session-list'
import type { PersonNotice } from '@/components/messages/en/person'
import { messages } from '@/components/messages/messages'
import { BackLink } from '@/components/shell/back-link'
import { paths } from '@/components/shell/paths'
import { Notice, type NoticeTone } from '@/components/ui/notice'
import { PageHeader } from '@/components/ui/page-header'
import { RelativeTime } from '@/components/ui/relative-time'
import type { PersonView } from '@/lib/admin/person-view'
import type { TrailEventView } from '@/lib/admin/trail-view'
import { PersonBadges } from './person-badges'
import { PersonCard } from './person-card'
import { PersonClinics } from './person-clinics'
import { PersonForm } from './person-form'
import { PersonInvitation } from './person-invitation'
import { PersonLanguage } from './person-language'
import { PersonAccess, PersonRole } from './person-rights'
import { PersonTrail } from './person-trail'

const warnings: readonly PersonNotice[] = [
  'invited-not-mailed',
  'invited-no-mail',
  'invitation-not-sent',
  'not-yourself',
  'last-admin',
]
const plain: readonly PersonNotice[] = ['unchanged', 'already-there', 'invitation-just-sent']

function toneOf(notice: PersonNotice): NoticeTone {
  if (warnings.includes(notice)) return 'warn'
  return plain.includes(notice) ? 'info' : 'good'
}

type Shown = { person: PersonView; now?: Date }

function Sessions({ person, now }: Shown) {
  const words = messages().person
  return (
    <PersonCard id="sessions" title={words.sessions.title}>
      {person.signedIn.length === 0 ? (
        <p className="text-muted">{words.sessions.none}</p>
      ) : (
        <SessionList sessions={person.signedIn} now={now} />
      )}
      {person.signedIn.length > 0 && !person.isYou ? (
        <>
          <p className="text-muted text-sm">{words.sessions.what}</p>
          <PersonForm personId={person.id} intent="end-sessions" look="danger">
            {words.sessions.end}
          </PersonForm>
        </>
      ) : null}
    </PersonCard>
  )
}

function Lead({ person, now }: Shown) {
  const words = messages().person
  return (
    <div className="flex flex-col gap-3 pt-1">
      {person.name ? <p className="wrap-anywhere">{person.email}</p> : null}
      <div className="flex flex-wrap items-center gap-3 text-base">
        <PersonBadges person={person} />
        <span className="text-sm">
          {words.lastSeen}:{' '}
          {person.lastSeenAt === null ? (
            messages().people.neverSeen
          ) : (
            <RelativeTime instant={person.lastSeenAt} timezone="UTC" now={now} />
          )}
        </span>
      </div>
    </div>
  )
}

/**
 * Everything an admin may know of and do about one person.
 * @param events the latest about them @param notice what the last change came to
 */
export function PersonPage({
  person,
  events,
  notice,
  now,
}: Shown & { events: readonly TrailEventView[]; notice?: PersonNotice | null }) {
  const words = messages().person
  return (
    <>
      <BackLink href={paths.adminPeople}>{words.back}</BackLink>
      <PageHeader title={person.name ?? person.email} lead={<Lead person={person} now={now} />} />
      {notice ? (
        <div className="pb-6">
          <Notice tone={toneOf(notice)} isNew>
            {words.notices[notice]}
          </Notice>
        </div>
      ) : null}
      <div className="grid items-start gap-6 lg:grid-cols-[1.5fr_1fr]">
        <div className="flex min-w-0 flex-col gap-6">
          <PersonInvitation person={person} now={now} />
          <PersonClinics person={person} />
          <Sessions person={person} now={now} />
        </div>
        <div className="flex min-w-0 flex-col gap-6">
          <PersonRole person={person} />
          <PersonLanguage person={person} />
          <PersonTrail person={person} events={events} now={now} />
          <PersonAccess person={person} />
        </div>
      </div>
    </>
  )
}
