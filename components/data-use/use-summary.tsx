import { messages } from '@/components/messages/messages'
import { paths } from '@/components/shell/paths'
import { LinkButton } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import type { DataUse } from '@/lib/connect/data-use-view'
import { UseTable } from './use-table'
import { UseTotals } from './use-totals'

const dayMs = 24 * 3_600_000

/** What was done in a clinic's name lately, and the way to all of it. @param use of the last days */
export function UseSummary({ clinicId, use }: { clinicId: string; use: DataUse }) {
  const words = messages().dataUse
  const days = Math.round((Date.parse(use.range.to) - Date.parse(use.range.from)) / dayMs) + 1
  return (
    <Card as="section" labelledBy="data-use" className="flex flex-col gap-5">
      <div>
        <h2 id="data-use" className="font-bold text-xl">
          {words.title}
        </h2>
        <p className="text-muted">{words.lastDays(days)}</p>
      </div>
      {use.operations.length === 0 ? (
        <p>{words.none.sentence}</p>
      ) : (
        <>
          <UseTotals use={use} />
          <UseTable operations={use.operations} />
        </>
      )}
      <div>
        <LinkButton href={paths.clinicUse(clinicId)} look="secondary" width="wide-on-phones">
          {words.seeAll}
        </LinkButton>
      </div>
    </Card>
  )
}
