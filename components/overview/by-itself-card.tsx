import { numberWords } from '@/components/charts/number-words'
import { type StandingTone, standingTones } from '@/components/connections/health-look'
import { MeetGlyph } from '@/components/connections/meet-glyph'
import { messages } from '@/components/messages/messages'
import { paths } from '@/components/shell/paths'
import { Card } from '@/components/ui/card'
import type { HealthCounts, OverviewView } from '@/lib/admin/overview-view'

const heading = 'goes-on-by-itself'

const quiet = ['live', 'degraded', 'disconnected', 'never'] as const

const ink: Record<StandingTone, string> = { good: 'text-good', warn: 'text-warn', bad: 'text-bad', calm: 'text-muted' }

const total = (counts: HealthCounts) => Object.values(counts).reduce((sum, count) => sum + count, 0)

function Standing({ standing, count }: { standing: (typeof quiet)[number]; count: number }) {
  const words = messages().overview.byItself
  return (
    <li>
      <a href={paths.clinicsThatStand(standing)} className="group flex items-center gap-4 py-3">
        <span className="min-w-0 flex-1">
          <span className="flex items-center gap-2 font-semibold">
            <MeetGlyph
              standing={standing}
              className={`h-3.5 ${count === 0 ? 'text-muted' : ink[standingTones[standing]]}`}
            />
            <span className="underline decoration-transparent decoration-2 underline-offset-4 group-hover:decoration-accent">
              {messages().status.health[standing].word}
            </span>
          </span>
          <span className="block text-muted text-sm">{words.sentences[standing]}</span>
        </span>
        <span className={`font-bold text-2xl tracking-tight ${count === 0 ? 'text-muted' : ''}`}>
          {numberWords(count)}
        </span>
      </a>
    </li>
  )
}

function Environments({ environments }: Pick<OverviewView, 'environments'>) {
  if (environments.length < 2) return null
  return (
    <dl className="flex flex-col gap-1 border-line border-t pt-4 text-sm">
      {environments.map(({ environment, counts }) => (
        <div key={environment} className="flex justify-between gap-4">
          <dt className="text-muted">{messages().overview.environments[environment]}</dt>
          <dd>{numberWords(total(counts))}</dd>
        </div>
      ))}
    </dl>
  )
}

/** Every other clinic, by how it stands: nobody has to do anything about these. */
export function ByItselfCard({ counts, environments }: Pick<OverviewView, 'counts' | 'environments'>) {
  const words = messages().overview.byItself
  return (
    <Card as="section" labelledBy={heading} className="flex flex-col gap-3 lg:sticky lg:top-6">
      <header className="flex items-baseline justify-between gap-4">
        <h2 id={heading} className="font-bold text-xl">
          {words.title}
        </h2>
        <p className="text-muted text-sm">
          {numberWords(total(counts))} {words.total}
        </p>
      </header>
      <ul className="divide-y divide-line">
        {quiet.map((standing) => (
          <Standing key={standing} standing={standing} count={counts[standing]} />
        ))}
      </ul>
      <Environments environments={environments} />
    </Card>
  )
}
