import { messages } from '@/components/messages/messages'
import { BackLink } from '@/components/shell/back-link'
import { Card } from '@/components/ui/card'
import { PageHeader } from '@/components/ui/page-header'
import type { Ability, DataUse } from '@/lib/connect/data-use-view'
import { Abilities } from './abilities'
import { UseDays } from './use-days'
import { UseExport } from './use-export'
import { UseRangeForm } from './use-range-form'
import { UseTable } from './use-table'
import { UseTotals } from './use-totals'

type Props = {
  clinic: { id: string; name: string }
  use: DataUse
  abilities: readonly Ability[]
  /** Where the way back leads: staff and admins come from different pages. */
  backHref: string
  /** The last day that can be asked for, "YYYY-MM-DD". */
  today: string
}

function Numbers({ use }: { use: DataUse }) {
  const words = messages().dataUse
  return use.operations.length === 0 ? (
    <div>
      <h2 className="font-bold text-xl">{words.none.title}</h2>
      <p className="text-muted">{words.none.sentence}</p>
    </div>
  ) : (
    <>
      <UseTotals use={use} />
      <UseTable operations={use.operations} />
    </>
  )
}

/** The receipt: what was done in a clinic's name, by operation and by day, and as a file. The same for staff and admins. */
export function UsePage({ clinic, use, abilities, backHref, today }: Props) {
  const words = messages().dataUse
  return (
    <>
      <BackLink href={backHref}>{words.back(clinic.name)}</BackLink>
      <div className="pt-3">
        <PageHeader title={words.pageTitle(clinic.name)} lead={words.lead} />
      </div>
      <div className="flex flex-col gap-6">
        <Card className="flex flex-col gap-6">
          <UseRangeForm clinicId={clinic.id} range={use.range} today={today} />
          <Numbers use={use} />
        </Card>
        {use.days.length > 0 ? <UseDays days={use.days} /> : null}
        <UseExport clinicId={clinic.id} range={use.range} />
        <Abilities abilities={abilities} />
      </div>
    </>
  )
}
