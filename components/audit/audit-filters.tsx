import { messages } from '@/components/messages/messages'
import { paths } from '@/components/shell/paths'
import { LinkButton, SubmitButton } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { SelectField, TextField } from '@/components/ui/field'
import { optionsOf } from '@/components/ui/options'
import type { TrailQuery } from '@/lib/admin/trail-query'

/** What to look for. It goes into the address, so that it can be kept and sent. */
export function AuditFilters({ query }: { query: TrailQuery }) {
  const { filters: words, selections: labels } = messages().audit
  const selections = optionsOf(labels)
  const isFiltered = query.what !== 'notable' || query.actor || query.subject || query.from || query.to
  return (
    <Card as="section" labelledBy="filters">
      <h2 id="filters" className="sr-only">
        {words.title}
      </h2>
      <form method="get" action={paths.adminAudit} className="grid gap-4 sm:grid-cols-2 lg:grid-cols-[1.2fr_1fr_1fr]">
        <SelectField label={words.what} name="what" options={selections} defaultValue={query.what} />
        <TextField
          label={words.actor}
          name="actor"
          hint={words.actorHint}
          defaultValue={query.actor}
          autoComplete="off"
        />
        <TextField
          label={words.subject}
          name="subject"
          hint={words.subjectHint}
          defaultValue={query.subject}
          autoComplete="off"
        />
        <div className="grid gap-4 sm:col-span-2 sm:grid-cols-[1fr_1fr_auto] sm:items-end lg:col-span-3">
          <TextField label={words.from} name="from" type="date" defaultValue={query.from ?? ''} />
          <TextField label={words.to} name="to" type="date" defaultValue={query.to ?? ''} />
          <div className="flex flex-wrap gap-3">
            <SubmitButton width="wide-on-phones">{words.apply}</SubmitButton>
            {isFiltered ? (
              <LinkButton href={paths.adminAudit} look="quiet" width="wide-on-phones">
                {words.clear}
              </LinkButton>
            ) : null}
          </div>
        </div>
      </form>
      <p className="pt-3 text-muted text-sm">{words.days}</p>
    </Card>
  )
}
