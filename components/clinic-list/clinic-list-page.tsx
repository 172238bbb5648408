import type { ReactNode } from 'react'
import { Scene } from '@/components/illustrations/scene'
import { messages } from '@/components/messages/messages'
import { paths } from '@/components/shell/paths'
import { SubmitButton } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { PageHeader } from '@/components/ui/page-header'
import { PostForm } from '@/components/ui/post-form'
import type { ClinicListView } from '@/lib/admin/clinic-list-view'
import { BulkBar } from './bulk-bar'
import { ClinicPager } from './clinic-pager'
import { ClinicCards, ClinicTable } from './clinic-rows'
import { queryFields } from './list-address'

function Export({ view }: { view: ClinicListView }) {
  const words = messages().clinicList
  return (
    <PostForm
      action={paths.exportClinics}
      fields={queryFields(view.query)}
      className="flex flex-wrap items-center gap-3"
    >
      <span className="text-muted">{words.export.label}</span>
      <SubmitButton look="secondary" name="format" value="csv">
        {words.export.csv}
      </SubmitButton>
      <SubmitButton look="secondary" name="format" value="json">
        {words.export.json}
      </SubmitButton>
    </PostForm>
  )
}

function Found({ view, now }: { view: ClinicListView; now?: Date }) {
  const words = messages().clinicList
  const { title, sentence } = view.total === 0 ? words.empty : words.nothing
  if (view.clinics.length === 0)
    return <EmptyState drawing={<Scene name="apart" />} title={title} sentence={sentence} />
  return (
    <div className="flex flex-col gap-6">
      <form method="get" action={paths.askBulk} className="group/list flex flex-col gap-6">
        <ClinicCards view={view} now={now} />
        <ClinicTable view={view} now={now} />
        <BulkBar view={view} />
      </form>
      <div className="flex flex-wrap items-center justify-between gap-4">
        <ClinicPager view={view} />
        <Export view={view} />
      </div>
    </div>
  )
}

function howMany({ matching, total }: ClinicListView): string {
  const words = messages().clinicList.lead
  if (matching === null) return words.many(total)
  return matching === total ? words.all(total) : words.some(matching, total)
}

/**
 * All clinics, for admins: looked for, filtered, ordered and paged by the address.
 *
 * @param filters the form with the filters, which the page makes lively @param now for tests
 */
export function ClinicListPage({ view, filters, now }: { view: ClinicListView; filters: ReactNode; now?: Date }) {
  const words = messages().clinicList
  return (
    <>
      <PageHeader title={words.title} lead={<p role="status">{howMany(view)}</p>} />
      <div className="flex flex-col gap-6">
        {view.total === 0 ? null : <Card>{filters}</Card>}
        <Card>
          <Found view={view} now={now} />
        </Card>
      </div>
    </>
  )
}
