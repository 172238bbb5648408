import { messages } from '@/components/messages/messages'
import { paths } from '@/components/shell/paths'
import { buttonClass } from '@/components/ui/button'
import { SelectField, TextField } from '@/components/ui/field'
import { optionsOf } from '@/components/ui/options'
import type { ClinicListView } from '@/lib/admin/clinic-list-view'
import { isFiltered } from './list-address'

function stateWords(): Record<string, string> {
  const { needs_reconnect, degraded, live, never, disconnected } = messages().status.health
  const inOrder = { needs_reconnect, degraded, live, never, disconnected }
  return Object.fromEntries(Object.entries(inOrder).map(([state, { word }]) => [state, word]))
}

/** What to look for and in which order: an ordinary form whose answer is the address. */
export function ClinicFilters({ view: { query, environments } }: { view: ClinicListView }) {
  const words = messages().clinicList
  const { search, state, acts, environment, sort } = words
  const stateOptions = optionsOf(stateWords(), state.any)
  const actsOptions = optionsOf(acts.words, acts.any)
  const named = optionsOf(messages().admin.clinics.environments, environment.any)
  const hasEnvironments = environments.length > 1 || query.environment !== null
  return (
    <search>
      <form method="get" action={paths.adminClinics} className="flex flex-col gap-4">
        <TextField label={search.label} name="q" type="search" hint={search.hint} defaultValue={query.text} />
        <div className="grid items-end gap-4 sm:grid-cols-2 lg:grid-cols-4">
          <SelectField label={state.label} name="state" options={stateOptions} defaultValue={query.state ?? ''} />
          <SelectField label={acts.label} name="act" options={actsOptions} defaultValue={query.acts ?? ''} />
          {hasEnvironments ? (
            <SelectField label={environment.label} name="env" options={named} defaultValue={query.environment ?? ''} />
          ) : null}
          <SelectField label={sort.label} name="sort" options={optionsOf(sort.words)} defaultValue={query.sort} />
        </div>
        <div className="flex flex-wrap items-center gap-4">
          <button
            type="submit"
            className={`${buttonClass('secondary')} [@media(scripting:enabled)]:sr-only focus:not-sr-only`}
          >
            {words.show}
          </button>
          {isFiltered(query) ? (
            <a href={paths.adminClinics} className={buttonClass('quiet')}>
              {words.clear}
            </a>
          ) : null}
        </div>
      </form>
    </search>
  )
}
