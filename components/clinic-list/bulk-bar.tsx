import { messages } from '@/components/messages/messages'
import { SubmitButton } from '@/components/ui/button'
import type { ClinicListView } from '@/lib/admin/clinic-list-view'
import { queryFields } from './list-address'

function Which({ value, label, isFirst }: { value: string; label: string; isFirst: boolean }) {
  return (
    <label className="flex min-h-11 items-center gap-3">
      <input type="radio" name="scope" value={value} defaultChecked={isFirst} className="size-5 accent-accent" />
      {label}
    </label>
  )
}

// As soon as something is ticked, what can be done to it stays in view, where there is room for it.
const atHand =
  'sm:bottom-3 sm:group-has-[input[name=clinic]:checked]/list:sticky sm:group-has-[input[name=clinic]:checked]/list:shadow-lg'

/** What can be done to several at once, for the form around the list: it leads to a page that asks. */
export function BulkBar({ view: { query, matching } }: { view: ClinicListView }) {
  const words = messages().clinicList.bulk
  return (
    <fieldset className={`flex flex-col gap-3 rounded-field bg-sunken px-5 py-4 ${atHand}`}>
      <legend className="sr-only">{words.label}</legend>
      {Object.entries(queryFields(query)).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <p aria-hidden="true" className="font-semibold">
        {words.label}
      </p>
      <div role="radiogroup" aria-label={words.which} className="flex flex-wrap gap-x-6">
        <Which value="chosen" label={words.chosen} isFirst />
        <Which value="all" label={matching === null ? words.allUncounted : words.all(matching)} isFirst={false} />
      </div>
      <div className="flex flex-wrap items-center gap-3">
        <SubmitButton look="secondary" name="do" value="renew">
          {words.renew}
        </SubmitButton>
        <SubmitButton look="danger" name="do" value="disconnect">
          {words.disconnect}
        </SubmitButton>
      </div>
      <p className="text-muted text-sm">{words.hint}</p>
    </fieldset>
  )
}
