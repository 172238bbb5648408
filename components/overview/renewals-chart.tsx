import { ChartCard } from '@/components/charts/chart-card'
import { type HourBar, HourBars } from '@/components/charts/hour-bars'
import { NumberTable } from '@/components/charts/number-table'
import { hourWords, numberWords } from '@/components/charts/number-words'
import { messages } from '@/components/messages/messages'
import type { Activity, OverviewView } from '@/lib/admin/overview-view'
import { sinceHourWords } from './since-words'

const failures = ({ refreshFailures, reconnects }: Activity) => refreshFailures + reconnects

function toBar({ hour, activity }: OverviewView['activity']['hours'][number]): HourBar {
  const words = messages().overview.renewals
  if (activity === null) return { hour, bars: null }
  const [up, down] = [activity.refreshes, failures(activity)]
  const said = `${words.renewed} ${numberWords(up)}, ${words.failed.toLowerCase()} ${numberWords(down)}`
  return { hour, bars: { up, down, label: `${hourWords(hour)}: ${said}` } }
}

function sums(hours: OverviewView['activity']['hours']): { renewed: number; failed: number } {
  const all = hours.flatMap(({ activity }) => activity ?? [])
  return {
    renewed: all.reduce((sum, { refreshes }) => sum + refreshes, 0),
    failed: all.reduce((sum, each) => sum + failures(each), 0),
  }
}

/** The sign of a series as the picture draws it, its name and its sum. */
function Key({ className, where, name, count }: { className: string; where: string; name: string; count: number }) {
  return (
    <p className="flex items-center gap-2">
      <span aria-hidden="true" className={`font-bold ${className}`}>
        {where}
      </span>
      {name} <strong>{numberWords(count)}</strong>
    </p>
  )
}

/** Connections that were renewed, above the line, and those that could not be, below it, by the hour. */
export function RenewalsChart({ activity: { hours, since } }: Pick<OverviewView, 'activity'>) {
  const words = messages().overview.renewals
  const { renewed, failed } = sums(hours)
  const said = `${words.renewed} ${numberWords(renewed)}. ${words.failed} ${numberWords(failed)}.`
  const rows = hours
    .filter(({ hour }) => since !== null && hour >= since)
    .toReversed()
    .map(({ hour, activity }) => ({
      key: hour,
      name: hourWords(hour),
      numbers: activity && [activity.refreshes, activity.refreshFailures, activity.reconnects],
    }))
  const heads = [messages().overview.hour, words.renewed, words.retried, words.person]
  return (
    <ChartCard
      id="renewals"
      title={words.title}
      lead={words.lead}
      note={sinceHourWords(since, hours)}
      table={<NumberTable caption={words.title} columns={heads} rows={rows} />}
    >
      <div className="flex flex-wrap gap-x-6 gap-y-1 text-sm">
        <Key className="text-accent" where="▲" name={words.renewed} count={renewed} />
        <Key className="text-bad" where="▼" name={words.failed} count={failed} />
      </div>
      <HourBars id="renewals-bars" title={words.title} description={said} hours={hours.map(toBar)}>
        {({ y, up }) =>
          renewed === 0 ? null : (
            <text x="0" y={y(up) - 5} className="fill-muted text-xs">
              {numberWords(up)}
            </text>
          )
        }
      </HourBars>
    </ChartCard>
  )
}
