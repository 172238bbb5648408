import type { ReactNode } from 'react'
import { Scene, type SceneName } from '@/components/illustrations/scene'
import { messages } from '@/components/messages/messages'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { Notice } from '@/components/ui/notice'
import { RelativeTime } from '@/components/ui/relative-time'
import type { Today, TodayUnavailable, TodayView } from '@/lib/clinic/today-view'
import { TodayCards } from './today-cards'
import { TodayTable } from './today-table'

const scenes: Record<TodayUnavailable['because'], SceneName> = {
  'needs-reconnect': 'apart',
  disconnected: 'apart',
  'not-permitted': 'lost',
  'digitail-trouble': 'mishap',
  'our-settings': 'mishap',
  'too-many-requests': 'asleep',
}

/** A day of the calendar in words. @param day "YYYY-MM-DD" */
function dayInWords(day: string): string {
  const format = new Intl.DateTimeFormat(messages().locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  })
  return format.format(new Date(`${day}T00:00:00Z`))
}

/** The sheet that today lies on. @param lead one line under its title */
export function TodaySheet({ lead, children }: { lead?: ReactNode; children: ReactNode }) {
  const words = messages().today
  return (
    <Card as="section" labelledBy="today">
      <div className="flex flex-col gap-1 pb-4">
        <h2 id="today" className="font-bold text-2xl tracking-tight">
          {words.title}
        </h2>
        {lead}
      </div>
      {children}
    </Card>
  )
}

function Appointments({ today, now }: { today: Today; now?: Date }) {
  const words = messages().today
  return (
    <div className="flex flex-col gap-4">
      <TodayCards appointments={today.appointments} />
      <TodayTable appointments={today.appointments} />
      {today.isComplete ? null : <Notice tone="info">{words.more}</Notice>}
      <p className="text-muted text-sm">
        {words.readAt} <RelativeTime instant={today.readAt} timezone={today.timezone} now={now} />
      </p>
    </div>
  )
}

/** Today at the clinic, live from Digitail, in the clinic's own time; or why it cannot be shown. */
export function TodayPanel({ today, now }: { today: TodayView; now?: Date }) {
  const words = messages().today
  if (today.kind === 'unavailable') {
    const { title, sentence } = words.unavailable[today.because]
    return (
      <TodaySheet>
        <EmptyState drawing={<Scene name={scenes[today.because]} />} title={title} sentence={sentence} />
      </TodaySheet>
    )
  }
  const lead = (
    <p className="text-muted">
      {dayInWords(today.day)} · {words.appointments(today.appointments.length)} · {words.clinicTime(today.timezone)}
    </p>
  )
  return (
    <TodaySheet lead={lead}>
      {today.appointments.length === 0 && today.isComplete ? (
        <EmptyState drawing={<Scene name="asleep" />} title={words.empty.title} sentence={words.empty.sentence} />
      ) : (
        <Appointments today={today} now={now} />
      )}
    </TodaySheet>
  )
}
