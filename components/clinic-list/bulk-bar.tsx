import { messages } from '@/components/messages/messages'
import { SubmitButton } from '@/components/ui/button'
import type { ClinicListView } from '@/lib/admin/clinic-list-view'
import { queryFields } from './list-address'

const words = messages.clinicList.bulk

/** What can be done to several at once, for the form around the list: it leads to a page that asks. */
export function BulkBar({ view: { query, matching } }: { view: ClinicListView }) {
  return (
    <fieldset className="flex flex-col gap-3 rounded-field bg-sunken px-5 py-4">
      <legend className="sr-only">{words.label}</legend>
      {Object.entries(queryFields(query)).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <p aria-hidden="true" className="font-semibold">
        {words.label}
      </p>
      <div className="flex flex-wrap items-center gap-3">
        <SubmitButton look="danger" name="scope" value="chosen">
          {words.chosen}
        </SubmitButton>
        <SubmitButton look="danger" name="scope" value="all">
          {words.all(matching)}
        </SubmitButton>
      </div>
      <p className="text-muted text-sm">{words.hint}</p>
    </fieldset>
  )
}
