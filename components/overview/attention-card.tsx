import { numberWords } from '@/components/charts/number-words'
import { ClinicLogo } from '@/components/connections/clinic-logo'
import { Scene } from '@/components/illustrations/scene'
import { messages } from '@/components/messages/messages'
import { paths } from '@/components/shell/paths'
import { Card } from '@/components/ui/card'
import { Icon } from '@/components/ui/icon'
import { RelativeTime } from '@/components/ui/relative-time'
import type { AttentionView, OverviewView } from '@/lib/admin/overview-view'

const heading = 'needs-a-person'

function Others({ count }: { count: number }) {
  const words = messages().overview.attention
  if (count === 0) return null
  return <span className="font-normal text-muted"> {words.others(count)}</span>
}

function Row({ item, now }: { item: AttentionView; now?: Date }) {
  const words = messages().overview.attention
  const { clinic, standing, others } = item
  return (
    <li className="flex items-center gap-4 py-3 last:pb-0">
      <span className="hidden sm:block">
        <ClinicLogo name={clinic.name} logoUrl={clinic.logoUrl} />
      </span>
      <div className="grid min-w-0 flex-1 items-center gap-x-4 leading-snug lg:grid-cols-[1fr_9.5rem]">
        <div className="min-w-0">
          <p className="font-semibold">
            {clinic.name}
            <Others count={others} />
          </p>
          <p className="pt-0.5 text-muted text-sm">
            {words.reasons[standing.reason ?? 'revoked']} ·{' '}
            <RelativeTime instant={standing.since} timezone={clinic.timezone} now={now} />
          </p>
        </div>
        <p className="text-sm">{words.whoActs[standing.whoActs]}</p>
      </div>
      <a
        href={paths.adminClinic(clinic.id)}
        className="inline-flex min-h-11 shrink-0 items-center gap-1.5 rounded-full border-2 border-edge px-4 font-semibold text-sm hover:border-ink"
      >
        {words.fix}
        <span className="sr-only">: {clinic.name}</span>
        <Icon name="arrow" className="hidden size-4.5 sm:block" />
      </a>
    </li>
  )
}

/** Clinics that wait because of this app: one line for all of them, since one person mends them all. */
function ByUs({ count }: { count: number }) {
  const words = messages().overview.attention
  if (count === 0) return null
  return (
    <div className="mt-4 flex items-center gap-4 rounded-field bg-warn-soft px-4 py-3 leading-snug">
      <Icon name="alert" className="size-5 text-warn" />
      <p className="min-w-0 flex-1">
        <span className="font-semibold">{words.byUs(count)}</span>
        <span className="block text-sm">
          {words.whoActs.operator}. {words.byUsSentence}
        </span>
      </p>
      <a
        href={paths.clinicsForOperator}
        className="inline-flex min-h-11 items-center font-semibold text-sm underline decoration-2 underline-offset-4"
      >
        {words.fix}
        <span className="sr-only">: {words.byUs(count)}</span>
      </a>
    </div>
  )
}

/** @param isAppInTrouble somebody has to mend the app itself: the banner above says what */
function Nothing({ isAppInTrouble }: { isAppInTrouble: boolean }) {
  const words = messages().overview.attention
  return (
    <div className="flex grow flex-col items-start justify-center gap-5 sm:flex-row sm:items-center sm:justify-start sm:gap-8">
      <Scene name={isAppInTrouble ? 'apart' : 'together'} className="w-40 shrink-0" />
      <div>
        <h2 id={heading} className="flex items-center gap-2.5 font-extrabold text-2xl tracking-tight sm:text-3xl">
          <Icon name="check" className="size-7 text-good" />
          {words.none}
        </h2>
        <p className="pt-1 text-lg text-muted">{isAppInTrouble ? words.noneButUs : words.noneSentence}</p>
      </div>
    </div>
  )
}

function Waiting({ attention, now }: { attention: OverviewView['attention']; now?: Date }) {
  const words = messages().overview.attention
  const { first, clinics } = attention
  const named = first.reduce((sum, { others }) => sum + 1 + others, 0)
  return (
    <>
      <h2 id={heading} className="flex flex-wrap items-baseline gap-x-3">
        <span className="font-extrabold text-6xl text-bad leading-none tracking-tight">{numberWords(clinics)}</span>
        <span className="font-bold text-xl">{words.need(clinics)}</span>
      </h2>
      <ul className="divide-y divide-line pt-3">
        {first.map((item) => (
          <Row key={item.connectionId} item={item} now={now} />
        ))}
      </ul>
      {clinics > named ? (
        <p className="mt-4 border-line border-t pt-3">
          <a
            href={paths.clinicsThatStand('needs_reconnect')}
            className="inline-flex min-h-11 items-center gap-2 font-semibold underline decoration-line decoration-2 underline-offset-4 hover:decoration-accent"
          >
            {words.all(clinics)}
            <Icon name="arrow" className="size-4.5" />
          </a>
        </p>
      ) : null}
    </>
  )
}

/** What an admin must see first: how many clinics need a person, who that is, and one link to mend each. */
export function AttentionCard({
  attention,
  isAppInTrouble,
  now,
}: {
  attention: OverviewView['attention']
  isAppInTrouble: boolean
  now?: Date
}) {
  return (
    <Card as="section" labelledBy={heading} className="flex flex-col">
      {attention.clinics === 0 ? (
        <Nothing isAppInTrouble={isAppInTrouble} />
      ) : (
        <Waiting attention={attention} now={now} />
      )}
      <ByUs count={attention.byUs} />
    </Card>
  )
}
