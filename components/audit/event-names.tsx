import { messages } from '@/components/messages/messages'
import { paths } from '@/components/shell/paths'
import type { TrailEventView, TrailNamed } from '@/lib/admin/trail-view'
import type { SubjectKind } from '@/lib/audit/audit-event'

const link = 'underline decoration-line decoration-2 underline-offset-4 hover:decoration-accent'

/** Where to look at it, null when there is no page. */
function addressOf({ kind, id, name, clinicId }: TrailNamed): string | null {
  if (clinicId !== null) return paths.adminClinic(clinicId)
  if (kind === 'link' && name !== null) return paths.adminLink(id)
  if (kind === 'person' && name !== null) return paths.adminPerson(id)
  return null
}

function Name({ named }: { named: TrailNamed }) {
  const address = addressOf(named)
  const shown = named.name ?? <span className="select-all font-mono text-xs">{named.id}</span>
  if (address === null) return shown
  return (
    <a href={address} className={link}>
      {shown}
    </a>
  )
}

/** Who did it. */
export function EventActor({ actor }: { actor: TrailEventView['actor'] }) {
  const words = messages().audit.list
  if (!('id' in actor)) return `${words.by} ${words.nobody}`
  if (actor.kind === 'system') return `${words.by} ${words.system(actor.id)}`
  return (
    <>
      {words.by} {actor.kind === 'link' ? words.kinds.link : null} <Name named={actor} />
    </>
  )
}

function isKnown(kind: string): kind is SubjectKind {
  const words = messages().audit.list
  return Object.hasOwn(words.kinds, kind)
}

/** What it was done to. */
export function EventSubject({ subject }: { subject: TrailEventView['subject'] }) {
  const words = messages().audit.list
  if (subject === null) return null
  return (
    <>
      {', '}
      {words.about} {isKnown(subject.kind) ? words.kinds[subject.kind] : subject.kind} <Name named={subject} />
    </>
  )
}
