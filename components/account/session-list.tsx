import type { ReactNode } from 'react'
import { messages } from '@/components/messages/messages'
import { Badge } from '@/components/ui/badge'
import { Icon } from '@/components/ui/icon'
import { RelativeTime } from '@/components/ui/relative-time'
import type { SessionView } from '@/lib/auth/session-view'
import { browserWords, networkWords } from './session-words'

function Facts({ session, now }: { session: SessionView; now?: Date }) {
  const words = messages().account.sessions
  const time = (instant: string) => <RelativeTime instant={instant} timezone="UTC" now={now} />
  return (
    <div className="min-w-0">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1 font-semibold">
        {browserWords(session)}
        {session.isThis ? (
          <Badge tone="good" icon={<Icon name="check" className="size-4" />} word={words.isThis} />
        ) : null}
      </p>
      <p className="text-muted text-sm">
        {words.since}: {time(session.since)} · {words.last}: {time(session.lastSeenAt)}
      </p>
      {session.network ? (
        <p className="text-muted text-sm wrap-anywhere">{words.network(networkWords(session.network))}</p>
      ) : null}
    </div>
  )
}

/** Signed-in browsers. @param endOf what ends one of them, beside it */
export function SessionList({
  sessions,
  endOf,
  now,
}: {
  sessions: readonly SessionView[]
  endOf?: (session: SessionView) => ReactNode
  now?: Date
}) {
  const words = messages().account.sessions
  return (
    <ul aria-label={words.list} className="divide-y divide-line">
      {sessions.map((session) => (
        <li key={session.id} className="flex flex-wrap items-center justify-between gap-3 py-4 first:pt-0 last:pb-0">
          <Facts session={session} now={now} />
          {endOf?.(session)}
        </li>
      ))}
    </ul>
  )
}
