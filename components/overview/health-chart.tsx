import { ChartCard } from '@/components/charts/chart-card'
import { NumberTable } from '@/components/charts/number-table'
import { dayWords, numberWords } from '@/components/charts/number-words'
import { TrendPanel } from '@/components/charts/trend-panel'
import { MeetGlyph } from '@/components/connections/meet-glyph'
import { messages } from '@/components/messages/messages'
import type { ClinicHealth, HealthDay, OverviewView } from '@/lib/admin/overview-view'
import { sinceWords } from './since-words'

type Look = { stroke: string; fill: string; ink: string; dash?: string }

/** The picture of each standing: a colour, and a dash pattern that tells the same without it. */
const panels = [
  { health: 'live', stroke: 'stroke-good', fill: 'fill-good', ink: 'text-good' },
  { health: 'degraded', stroke: 'stroke-warn', fill: 'fill-warn', ink: 'text-warn', dash: '7 4' },
  { health: 'needs_reconnect', stroke: 'stroke-bad', fill: 'fill-bad', ink: 'text-bad', dash: '3 3' },
  { health: 'disconnected', stroke: 'stroke-muted', fill: 'fill-muted', ink: 'text-muted', dash: '10 3 2 3' },
] as const satisfies readonly ({ health: ClinicHealth } & Look)[]

const columns = ['live', 'degraded', 'needs_reconnect', 'disconnected', 'never'] as const

function Panel({ days, look }: { days: readonly HealthDay[]; look: { health: ClinicHealth } & Look }) {
  const words = messages().overview
  const { health, ink, dash, stroke, fill } = look
  const values = days.map(({ counts }) => counts?.[health] ?? null)
  const now = values.at(-1)
  const most = Math.max(0, ...values.map((value) => value ?? 0))
  const word = messages().status.health[health].word
  const description = `${words.health.flat(now ?? 0)} ${words.health.most(most)}.`
  const trend = {
    id: `trend-${health}`,
    title: words.health.panel(word),
    description,
    values,
    tone: { stroke, fill },
    dash,
  }
  return (
    <TrendPanel trend={trend}>
      <p className="flex items-baseline justify-between gap-3">
        <span className="flex min-w-0 items-center gap-2 font-semibold text-sm">
          <MeetGlyph standing={health} className={`h-3 ${ink}`} />
          {word}
        </span>
        <span className="font-bold text-xl">{now == null ? '–' : numberWords(now)}</span>
      </p>
      <p className="-mt-1.5 text-muted text-xs">{words.health.most(most)}</p>
    </TrendPanel>
  )
}

function Ends({ days }: { days: readonly HealthDay[] }) {
  const words = messages().overview
  return (
    <p dir="ltr" className="flex justify-between text-muted text-xs" aria-hidden="true">
      <span>{dayWords(days[0]?.day ?? '', 'short')}</span>
      <span>{words.today}</span>
    </p>
  )
}

/** How many clinics stood how over the last days: a small picture for each standing, on its own scale. */
export function HealthChart({ health: { days, since } }: Pick<OverviewView, 'health'>) {
  const words = messages().overview
  const counted = days.filter(({ day }) => since !== null && day >= since)
  const rows = counted.toReversed().map(({ day, counts }) => ({
    key: day,
    name: dayWords(day, 'short'),
    numbers: counts === null ? null : columns.map((column) => counts[column]),
  }))
  const heads = [words.day, ...columns.map((column) => messages().status.health[column].word)]
  return (
    <ChartCard
      id="clinics-over-time"
      title={words.health.title}
      lead={words.health.lead}
      note={sinceWords(since, days)}
      table={<NumberTable caption={words.health.title} columns={heads} rows={rows} />}
    >
      <div className="grid gap-x-8 gap-y-7 sm:grid-cols-2 lg:grid-cols-4">
        {panels.map((look) => (
          <div key={look.health} className="flex min-w-0 flex-col gap-1">
            <Panel days={days} look={look} />
            <Ends days={days} />
          </div>
        ))}
      </div>
    </ChartCard>
  )
}
