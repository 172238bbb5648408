import { ChartCard } from '@/components/charts/chart-card'
import { type HourBar, HourBars } from '@/components/charts/hour-bars'
import { NumberTable } from '@/components/charts/number-table'
import { hourWords, numberWords } from '@/components/charts/number-words'
import { messages } from '@/components/messages/messages'
import type { OverviewView } from '@/lib/admin/overview-view'
import { sinceHourWords } from './since-words'

type Hour = OverviewView['activity']['hours'][number]

function toBar({ hour, activity }: Hour): HourBar {
  const words = messages().overview.calls
  if (activity === null) return { hour, bars: null }
  const up = activity.busiestMinute
  return { hour, bars: { up, down: 0, label: `${hourWords(hour)}: ${words.busiest} ${numberWords(up)}` } }
}

function Totals({ hours }: { hours: readonly Hour[] }) {
  const words = messages().overview.calls
  const all = hours.flatMap(({ activity }) => activity ?? [])
  const sum = (field: 'calls' | 'callFailures' | 'refusals') => all.reduce((total, each) => total + each[field], 0)
  const facts = [
    [words.total, sum('calls')],
    [words.failed, sum('callFailures')],
    [words.refusals, sum('refusals')],
  ] as const
  return (
    <dl className="flex flex-wrap gap-x-6 gap-y-1 text-sm">
      {facts.map(([name, count]) => (
        <div key={name} className="flex gap-2">
          <dt>{name}</dt>
          <dd className="font-bold">{numberWords(count)}</dd>
        </div>
      ))}
    </dl>
  )
}

/** How near the busiest account came to Digitail's limit, by the hour. */
export function CallsChart({ activity: { hours, since }, limit }: Pick<OverviewView, 'activity' | 'limit'>) {
  const words = messages().overview.calls
  const most = Math.max(0, ...hours.map(({ activity }) => activity?.busiestMinute ?? 0))
  const said = `${words.busiest} ${numberWords(most)}. ${words.limit(limit)}.`
  const rows = hours
    .filter(({ hour }) => since !== null && hour >= since)
    .toReversed()
    .map(({ hour, activity }) => ({
      key: hour,
      name: hourWords(hour),
      numbers: activity && [activity.busiestMinute, activity.calls, activity.callFailures, activity.refusals],
    }))
  const heads = [messages().overview.hour, words.busiest, words.total, words.failed, words.refusals]
  return (
    <ChartCard
      id="calls"
      title={words.title}
      lead={words.lead}
      note={sinceHourWords(since, hours)}
      table={<NumberTable caption={words.title} columns={heads} rows={rows} />}
    >
      <Totals hours={hours} />
      <HourBars id="calls-bars" title={words.title} description={said} hours={hours.map(toBar)} least={limit}>
        {({ y }) => (
          <>
            <line
              x1="0"
              x2="100%"
              y1={y(limit)}
              y2={y(limit)}
              className="stroke-ink"
              strokeWidth="1.5"
              strokeDasharray="6 4"
            />
            <text x="0" y={y(limit) - 6} className="fill-ink font-semibold text-xs">
              {words.limit(limit)}
            </text>
          </>
        )}
      </HourBars>
    </ChartCard>
  )
}
