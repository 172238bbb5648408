import { WaitingLinks } from '@/components/admin/waiting-links'
import { Scene } from '@/components/illustrations/scene'
import { messages } from '@/components/messages/messages'
import { AdminServiceNotices } from '@/components/service/service-notices'
import { paths } from '@/components/shell/paths'
import { LinkButton } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import type { OverviewView } from '@/lib/admin/overview-view'
import type { ServiceView } from '@/lib/admin/service-view'
import { AttentionCard } from './attention-card'
import { BusyAccounts } from './busy-accounts'
import { ByItselfCard } from './by-itself-card'
import { CallsChart } from './calls-chart'
import { HealthChart } from './health-chart'
import { RenewalsChart } from './renewals-chart'

type Shown = { overview: OverviewView; service: ServiceView; now?: Date }

/** @param waitingLinks how many connect links wait for an admin's word */
type Page = Shown & { waitingLinks?: number }

function Clinics({ overview, service, now }: Shown) {
  const { counts, environments, attention } = overview
  const isAppInTrouble =
    service.incident?.kind === 'our-configuration' || service.lateSince !== null || attention.byUs > 0
  return (
    <div className={`grid gap-6 lg:grid-cols-[1.85fr_1fr] ${attention.clinics === 0 ? '' : 'lg:items-start'}`}>
      <AttentionCard attention={attention} isAppInTrouble={isAppInTrouble} now={now} />
      <ByItselfCard counts={counts} environments={environments} />
    </div>
  )
}

function NoClinics() {
  const words = messages().overview
  const { title, sentence, button } = words.empty
  return (
    <Card>
      <EmptyState drawing={<Scene name="apart" />} title={title} sentence={sentence}>
        <LinkButton href={paths.clinics}>{button}</LinkButton>
      </EmptyState>
    </Card>
  )
}

const hasClinics = ({ counts }: OverviewView) => Object.values(counts).some((count) => count > 0)

function Charts({ health, activity, limit, busiest }: OverviewView) {
  return (
    <>
      <HealthChart health={health} />
      <div className="grid gap-6 lg:grid-cols-2">
        <RenewalsChart activity={activity} />
        <CallsChart activity={activity} limit={limit} />
      </div>
      <BusyAccounts busiest={busiest} limit={limit} />
    </>
  )
}

/** What an admin sees first: what concerns everyone, what needs a person, and how it went. @param now for tests */
export function OverviewPage({ overview, service, waitingLinks = 0, now }: Page) {
  const words = messages().overview
  const isNew = !hasClinics(overview) && overview.activity.hours.every(({ activity }) => !activity?.calls)
  return (
    <>
      <h1 className="pb-6 font-extrabold text-4xl tracking-tight sm:text-5xl">{words.title}</h1>
      <AdminServiceNotices service={service} now={now} />
      <WaitingLinks count={waitingLinks} className="pb-6" />
      <div className="flex flex-col gap-6">
        {hasClinics(overview) ? <Clinics overview={overview} service={service} now={now} /> : <NoClinics />}
        {isNew ? null : <Charts {...overview} />}
      </div>
    </>
  )
}
